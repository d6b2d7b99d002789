package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** A breach is recorded on the day on which it is found, and waits on the privacy officer's home until she has told somebody. */
class BreachIT {
    private static final UUID SEALED = Demo.id("sealed story");
    private static final String NUMBER =
            "select e.number from sealed_entry s join episode e on e.id = s.episode_id where s.id = ?";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("America/Toronto")).toString();

    @AfterEach
    void it_waits_again() {
        for (var table : new String[] {"breach_telling", "breach_check"}) {
            TestClinic.change("delete from " + table + " where sealed_entry_id = '" + SEALED + "'");
        }
    }

    @Test
    @Rule({"NOT-3", "IN-2"})
    void from_the_finding_to_the_second_telling() {
        try (var ines = BrowserSession.of("ines.ferreira", Language.EN, Viewport.TABLET)) {
            var hand = new Hand(ines.page());
            ines.go("/sealed/entry?id=" + SEALED);
            hand.write("What you found", "The student read it.");
            hand.check(AriaRole.RADIO, "No breach");
            hand.write("Whom you told", "The patient, by phone");
            hand.click(AriaRole.BUTTON, "Record the answer");
            hand.sees("Somebody was told, but the answer is “no breach”.");
            assertThat(ines.page().getByLabel("Whom you told").inputValue()).isEqualTo("The patient, by phone");

            hand.check(AriaRole.RADIO, "Breach");
            hand.write("Whom you told", "");
            hand.click(AriaRole.BUTTON, "Record the answer");
            hand.sees("It stays on your home until you have written down whom you told.");
            ines.go("/home");
            hand.click(waiting(ines), AriaRole.LINK, Demo.one(NUMBER, SEALED));

            hand.sees("Breach, nobody told yet");
            assertThat(ines.violations()).isEmpty();
            tell(hand, "The patient, by phone");
            tell(hand, "The commissioner");
            hand.sees(ines.page().locator("#telling"), "The patient, by phone");
            ines.go("/home");
            hand.sees("All of them");
            assertThat(ines.page().locator("a[href*='" + SEALED + "']").count()).isZero();
        }
    }

    private static Locator waiting(BrowserSession ines) {
        return ines.page()
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText("Breach, nobody told yet"))
                .filter(new Locator.FilterOptions().setHas(ines.page().locator("a[href*='" + SEALED + "']")));
    }

    private static void tell(Hand hand, String whom) {
        hand.write("Whom you told", whom);
        hand.write("When", TODAY);
        hand.click(AriaRole.BUTTON, "Add whom you told");
        hand.sees(hand.page().locator("#telling"), whom);
    }
}
