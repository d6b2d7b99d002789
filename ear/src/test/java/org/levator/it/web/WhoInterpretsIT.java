package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.consent.talk.ExplainedItem;
import org.levator.it.Visitor;

/** Who usually interprets is proposed in each visit, and kept with an explanation in short as with the full one. */
class WhoInterpretsIT {
    private final NewCase hers = NewCase.of(Visitor.known("priya.natarajan"));

    @Test
    @Rule({"PAT-6", "PAT-7", "CON-2"})
    void who_interpreted_is_on_record_at_the_first_visit_and_at_the_next() {
        hers.form(
                        "patient?id=" + hers.patient(),
                        "patient",
                        "save",
                        Map.of("interpreter", "Dari", "interpreterName", "Service 4471", "interpreterManner", "PHONE"))
                .press();
        var first = hers.visit().toString();
        explained(at(first, "explained")).press();
        at(first, "part:0:yes").press();

        hers.booking("case?id=" + hers.episode(), LocalTime.of(7, 5)).press();
        at(anotherThan(first), "asLastTime").press();

        assertThat(
                        hers.all(
                                """
                        select explanation_form || ': ' || explanation_interpreter_name || ', ' || explanation_interpreter_language
                        from consent_event v join consent c on c.id = v.consent_id
                        where c.episode_id = ? and kind = 'EXPLAINED' order by v.recorded_at
                        """))
                .containsExactly("FULL: Service 4471, Dari", "SHORT: Service 4471, Dari");
    }

    private Filled at(String visit, String button) {
        return hers.form("consent?visit=" + visit, "consent", button, Map.of());
    }

    private String anotherThan(String visit) {
        return hers.all("select id::text from visit where episode_id = ?").stream()
                .filter(id -> !id.equals(visit))
                .findFirst()
                .orElseThrow();
    }

    private static Filled explained(Filled form) {
        return form.with(fields -> {
            fields.put("consent:components", "EXTERNAL_LOOK");
            for (var item : ExplainedItem.values()) {
                fields.put("consent:items" + Visitor.AGAIN + item.ordinal(), item.name());
            }
        });
    }
}
