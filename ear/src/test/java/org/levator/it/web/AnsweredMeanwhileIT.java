package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Visitor;

/** Two colleagues record what came of one letter: neither overwrites the other unknowingly, and both stay. */
class AnsweredMeanwhileIT {
    private static final String REMARK = "Booked for the spring";

    @Test
    @Rule({"DI-1", "LET-6"})
    void who_records_second_sees_what_the_first_recorded_keeps_her_text_and_decides() {
        var hers = NewCase.of(Visitor.known("priya.natarajan"));
        var page = "letter?id=" + hers.sentLetter();
        var mine = hers.form(page, "letter", "recordAnswer", Map.of())
                .choosing("answerKind", "BOOKED", "recordAnswer")
                .with(fields -> fields.put("letter:remark", REMARK));
        hers.form(page, "letter", "recordAnswer", Map.of("answerBy", "2099-01-15"))
                .press();

        var told = mine.press();
        assertThat(Filled.outcome(told)).contains("data-focus").contains("meanwhile");
        assertThat(told.body()).contains("2099-01-15").contains(REMARK);
        assertThat(steps(hers)).isEqualTo("EXPECTED");

        mine.again(told).press();
        assertThat(steps(hers)).isEqualTo("EXPECTED BOOKED");
        assertThat(hers.one("select answer || ' ' || answer_by from letter where episode_id = ?"))
                .isEqualTo("BOOKED 2099-01-15");
    }

    private static String steps(NewCase hers) {
        return hers.one(
                """
                select string_agg(a.kind, ' ' order by a.recorded_at)
                from answer_step a join letter l on l.id = a.letter_id where l.episode_id = ?""");
    }
}
