package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** A death that a colleague recorded stands on the home of whoever covers the case, until she has seen it. */
class DeathToldIT {
    private static final UUID COVER = UUID.randomUUID();
    private static final String MARGARET = "'" + Demo.id("case 30") + "'";
    private static final String NUMBER = Demo.one("select number from episode where id = ?", Demo.id("case 30"));

    @BeforeEach
    void claire_covers() {
        TestClinic.change(
                "insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends) select '"
                        + COVER + "', id, patient_id, '" + Demo.id("claire.boisvert")
                        + "', 'COVER', current_date - 1, current_date + 1 from episode where id = " + MARGARET);
    }

    @AfterEach
    void put_back() {
        TestClinic.change("delete from death_seen where seen_by_id = '" + Demo.id("claire.boisvert") + "'");
        TestClinic.change("delete from care_team_member where id = '" + COVER + "'");
    }

    @Test
    @Rule("CAS-4")
    void she_says_that_she_saw_it_and_the_line_goes() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            var hand = new Hand(claire.page());
            hand.sees("A patient has died");
            hand.sees("Margaret Sinclair");
            hand.sees("Recorded by Hannah Weiss on");
            assertThat(claire.violations()).isEmpty();

            hand.click(AriaRole.BUTTON, "Seen: " + NUMBER);
            hand.sees("Noted that you saw it.");
            assertThat(claire.page().locator("main").innerText()).doesNotContain("A patient has died");
        }
    }
}
