package org.levator.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levator.consent.Exams.NEWER_TEXT;
import static org.levator.consent.Exams.OTTAWA;
import static org.levator.consent.Exams.TEXT;
import static org.levator.consent.Exams.TODAY;
import static org.levator.consent.Exams.agreed;
import static org.levator.consent.Exams.asked;
import static org.levator.consent.Exams.explainedBy;
import static org.levator.consent.Exams.explanation;
import static org.levator.consent.Exams.inShort;
import static org.levator.consent.Exams.when;
import static org.levator.consent.talk.Component.EXTERNAL_LOOK;
import static org.levator.consent.talk.Component.VAGINAL;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.consent.talk.ExplainedItem;
import org.levator.consent.talk.ExplanationForm;

class EarlierExplanationsTest {
    @Test
    @Rule("CON-2")
    void the_first_time_is_in_full() {
        assertThat(explainedBy()).doesNotContainKey(VAGINAL);
    }

    @Test
    @Rule("CON-2")
    void later_it_is_as_explained_on_that_day_for_the_same_parts() {
        var earlier = explainedBy(agreed(VAGINAL));

        assertThat(earlier).containsEntry(VAGINAL, TODAY);
        assertThat(earlier).doesNotContainKey(EXTERNAL_LOOK);
    }

    @Test
    @Rule("CON-2")
    void a_new_edition_of_the_text_is_explained_in_full() {
        var earlier = new EarlierExplanations(List.of(agreed(VAGINAL)), Set.of(NEWER_TEXT), null, OTTAWA).days();

        assertThat(earlier).doesNotContainKey(VAGINAL);
    }

    @Test
    @Rule("CON-2")
    void after_a_change_of_her_risks_it_is_in_full_again() {
        var changedLater =
                new EarlierExplanations(List.of(agreed(VAGINAL)), Set.of(TEXT), Exams.at("23:59"), OTTAWA).days();
        var changedBefore =
                new EarlierExplanations(List.of(agreed(VAGINAL)), Set.of(TEXT), Exams.at("00:01"), OTTAWA).days();

        assertThat(changedLater).doesNotContainKey(VAGINAL);
        assertThat(changedBefore).containsKey(VAGINAL);
    }

    @Test
    @Rule("CON-2")
    void after_a_stop_it_is_in_full_again() {
        var stopped = agreed(VAGINAL);
        stopped.stop(when("14:20"));

        assertThat(explainedBy(stopped)).doesNotContainKey(VAGINAL);
    }

    @Test
    @Rule("CON-2")
    void not_this_part_asks_for_that_parts_explanation_only() {
        var consent = agreed(VAGINAL, EXTERNAL_LOOK);
        consent.notThisPart(VAGINAL, when("14:20"));

        assertThat(explainedBy(consent)).doesNotContainKey(VAGINAL);
        assertThat(explainedBy(consent)).containsKey(EXTERNAL_LOOK);
    }

    @Test
    @Rule("CON-2")
    void an_explanation_that_was_short_incomplete_or_taken_back_does_not_count() {
        var brief = asked();
        brief.explain(inShort(VAGINAL), when("14:01"));
        var incomplete = asked();
        incomplete.explain(explanation(ExplanationForm.FULL, Set.of(ExplainedItem.NATURE), VAGINAL), when("14:01"));
        var takenBack = agreed(VAGINAL);
        takenBack.correct(1, "another patient", when("14:09"));

        assertThat(explainedBy(brief, incomplete, takenBack)).doesNotContainKey(VAGINAL);
    }
}
