package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** The administrator says which limits are the clinic's own; until then each is shown as a proposal. */
class LimitsIT {
    /** The same number of days as proposed: nobody's list changes meanwhile. */
    @AfterEach
    void is_a_proposal_again() {
        TestClinic.change("delete from clinic_limit where revision > 1");
    }

    @Test
    @Rule("CAS-3")
    void a_limit_is_to_be_confirmed_until_the_administrator_sets_it_within_its_range() {
        try (var tomas = BrowserSession.of("tomas.lindgren", Language.EN, Viewport.DESK)) {
            var hand = new Hand(tomas.page());
            var panel = tomas.page().locator("section[aria-label='Limits of the clinic']");
            assertThat(panel.innerText()).contains("To be confirmed by your clinic", "Days now: 2");
            var days = panel.getByLabel("An unsigned note is asked for after").first();
            days.fill("31");
            hand.click(AriaRole.BUTTON, "Set for our clinic, An unsigned note is asked for after");
            hand.sees("Please choose from 1 to 30 days.");
            assertThat(days.inputValue()).isEqualTo("31");
            days.fill("2");
            hand.click(AriaRole.BUTTON, "Set for our clinic, An unsigned note is asked for after");
            hand.sees("Set. Levator counts with it from now on.");
            assertThat(panel.innerText()).contains("Set by Tomas Lindgren").containsOnlyOnce("To be confirmed");
            panel.getByText("Set once").click();
            assertThat(panel.innerText()).contains("Tomas Lindgren: confirmed at 2");
            assertThat(tomas.violations()).isEmpty();
        }
    }
}
