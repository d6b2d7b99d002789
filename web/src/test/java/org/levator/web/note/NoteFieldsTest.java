package org.levator.web.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.consent.talk.Component;
import org.levator.note.content.Finding;
import org.levator.note.content.NoteContent;
import org.levator.note.content.NoteTemplate;
import org.levator.note.content.Rating;
import org.levator.note.content.Section;
import org.levator.note.draft.DraftText;

class NoteFieldsTest {
    @Test
    void what_the_page_shows_is_what_it_sends() {
        var content = new NoteContent(
                NoteTemplate.FIRST_VISIT,
                Map.of(Section.HURTS_WHERE, "at the entrance,\nleft", Section.PLAN, "kept from the other template"),
                Map.of(Rating.SAFE, 8, Rating.FEAR, 0),
                List.of(
                        new Finding(Component.EXTERNAL_TOUCH, LocalTime.of(14, 6), "guarding less"),
                        new Finding(null, null, "breath reaches the floor")));

        assertThat(NoteFields.content(NoteFields.of(DraftText.of(content)))).isEqualTo(content);
    }

    @Test
    void empty_fields_are_nothing() {
        var fields = new HashMap<>(Map.of("template", "SOAP", "PLAN", "  ", "SAFE", ""));
        fields.put("finding.0.text", null);

        assertThat(NoteFields.content(fields).isBlank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SAFE, many",
        "finding.0.at, 25:00",
        "finding.0.at, noon",
        "finding.0.component, ELBOW",
        "template, LETTER"
    })
    void what_no_page_of_ours_sends_is_no_note(String field, String sent) {
        var fields = new HashMap<>(Map.of("template", "SOAP"));
        fields.put(field, sent);

        assertThatThrownBy(() -> NoteFields.content(fields)).isInstanceOf(IllegalArgumentException.class);
    }
}
