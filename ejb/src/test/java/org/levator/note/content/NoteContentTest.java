package org.levator.note.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.consent.talk.Component;

class NoteContentTest {
    @Test
    @Rule("NOT-1")
    void a_soap_note_has_those_four_headings() {
        assertThat(NoteTemplate.SOAP.sections())
                .containsExactly(Section.SUBJECTIVE, Section.OBJECTIVE, Section.ASSESSMENT, Section.PLAN);
    }

    @Test
    @Rule("INT-6")
    void a_first_visit_has_exactly_its_four_headings() {
        assertThat(NoteTemplate.FIRST_VISIT.sections())
                .containsExactly(Section.HURTS_WHERE, Section.DIFFICULT, Section.CHANGED, Section.TRIED);
    }

    @Test
    @Rule("NOT-2")
    void a_change_of_template_hides_nothing_that_was_typed() {
        var content = new NoteContent(
                NoteTemplate.FIRST_VISIT, Map.of(Section.PLAN, "breathing, daily"), Map.of(), List.of());

        assertThat(content.headings()).hasSize(5).endsWith(Section.PLAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "two\nlines",
                "a blank\n\n\nbetween",
                "section PLAN:\n\tlooks like ours",
                "\tbegins with a tab",
                "ends with a colon:",
                "emoji 🙂, droit à gauche אבג, combining é",
                "line\u2028separator and\u0085next line"
            })
    @Rule("NOT-3")
    void the_canonical_text_comes_apart_as_it_was_put_together(String typed) {
        var content = new NoteContent(
                NoteTemplate.SOAP,
                Map.of(Section.SUBJECTIVE, typed, Section.PLAN, "stay on this step"),
                Map.of(Rating.SAFE, 8, Rating.FEAR, 0),
                List.of(
                        new Finding(Component.EXTERNAL_TOUCH, LocalTime.of(14, 6), typed),
                        new Finding(null, null, "breath reaches the floor"),
                        new Finding(Component.VESTIBULE, null, null)));

        assertThat(ContentText.read(ContentText.write(content))).isEqualTo(content);
    }

    @Test
    @Rule("NOT-1")
    void ratings_may_be_skipped_and_zero_is_an_answer() {
        var ratings = new java.util.HashMap<Rating, Integer>();
        ratings.put(Rating.PAIN, 0);
        ratings.put(Rating.FEAR, null);

        assertThat(new NoteContent(NoteTemplate.SOAP, Map.of(), ratings, List.of()).ratings())
                .containsExactly(Map.entry(Rating.PAIN, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tender on the [[side]]", "[[]]", "[[two\nlines]]"})
    @Rule("NOT-5")
    void an_open_placeholder_is_found(String typed) {
        assertThat(Written.soap(typed).hasPlaceholder()).isTrue();
    }

    @Test
    @Rule("NOT-5")
    void a_page_of_brackets_holds_no_signature_up() {
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(1), () -> Written.soap("[".repeat(20_000))
                        .hasPlaceholder()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[side]", "a ]] b", "[[ only opened"})
    @Rule("NOT-5")
    void ordinary_brackets_are_none(String typed) {
        assertThat(Written.soap(typed).hasPlaceholder()).isFalse();
    }
}
