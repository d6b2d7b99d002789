package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Visitor;

/** A visit that was cancelled is a contact too. */
class CancelledVisitIT {
    @Test
    @Rule("NOT-6")
    void its_page_offers_a_note_and_with_the_note_it_stays_cancelled() {
        var claire = Visitor.known("claire.boisvert");
        var hers = NewCase.of(claire);
        var page = "visit?id=" + hers.visit();
        hers.form(page, "became", "cancel", Map.of()).press();
        assertThat(claire.open(page).body()).contains("Cancelled", "/note?visit=" + hers.visit());

        hers.signature().press();
        assertThat(hers.one("select state from visit where episode_id = ?")).isEqualTo("CANCELLED");
        assertThat(hers.count("note where episode_id = ?")).isEqualTo(1);
    }
}
