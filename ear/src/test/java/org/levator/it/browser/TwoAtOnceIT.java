package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** Two people, or one person in two tabs, change the same thing: the page shows both texts and waits for a decision (DI-1). */
class TwoAtOnceIT {
    @Test
    @Rule("DI-1")
    void a_therapist_and_reception_change_one_persons_details() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK);
                var renee = BrowserSession.of("renee.gagnon", Language.FR, Viewport.TABLET)) {
            var patient = "patient?id=" + Demo.id("patient 5");
            var mine = at(claire, patient);
            var theirs = at(renee, patient);
            theirs.write("Quand appeler", "le matin");
            theirs.click(AriaRole.BUTTON, "Enregistrer la fiche");
            theirs.sees("Enregistré");

            mine.write("When to call", "after 17:00 only");
            mine.click(AriaRole.BUTTON, "Save details");

            bothStand(mine, "after 17:00 only", "le matin");
            assertThat(claire.violations()).isEmpty();
            assertThat(claire.page().getByLabel("When to call").inputValue()).isEqualTo("after 17:00 only");
            mine.click(AriaRole.BUTTON, "Save details");
            mine.sees("Saved");
        }
    }

    @Test
    @Rule("DI-1")
    void the_directory_is_corrected_by_two_people() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK);
                var renee = BrowserSession.of("renee.gagnon", Language.EN, Viewport.DESK)) {
            var name = "Dr. " + UUID.randomUUID();
            var entered = at(claire, "recipient");
            entered.write("Name", name);
            entered.click(AriaRole.BUTTON, "Save");
            entered.click(AriaRole.LINK, name);
            var entry = claire.page().url().replaceFirst("^.*/recipient", "recipient");
            var mine = at(claire, entry);
            var theirs = at(renee, entry);
            theirs.write("Fax", "613 555-0177");
            theirs.click(AriaRole.BUTTON, "Save");
            theirs.sees("Saved.");

            mine.write("Fax", "613 555-0122");
            mine.click(AriaRole.BUTTON, "Save");

            bothStand(mine, "613 555-0122", "613 555-0177");
            mine.click(AriaRole.BUTTON, "Save");
            mine.sees("Saved.");
        }
    }

    @Test
    @Rule({"DI-1", "LET-4"})
    void a_letter_is_written_in_two_tabs() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            claire.go("letter/new?case=" + Demo.id("case 1"));
            claire.page().locator("[id='start:toPhysician']").click();
            claire.page().waitForURL(address -> address.contains("/letter?"));
            var letter = claire.page().url();
            var other = claire.page().context().newPage();
            other.navigate(letter);
            var mine = new Hand(claire.page());
            var theirs = new Hand(other);
            theirs.write("Your question", "Is there an infection?");
            theirs.click(AriaRole.BUTTON, "Save draft");
            theirs.sees(other.locator("[id='letter:sheet']"), "Is there an infection?");

            mine.write("Your question", "Is there a fissure?");
            mine.click(AriaRole.BUTTON, "Save draft");

            bothStand(mine, "Is there a fissure?", "Is there an infection?");
            assertThat(claire.violations()).isEmpty();
            assertThat(claire.page().getByLabel("Your question").inputValue()).isEqualTo("Is there a fissure?");
            mine.click(AriaRole.BUTTON, "Save draft");
            mine.sees(claire.page().locator("[id='letter:sheet']"), "Is there a fissure?");
        }
    }

    private static void bothStand(Hand hand, String mine, String theirs) {
        hand.sees("Someone else");
        var table = hand.page().locator("#overtaken table");
        hand.sees(table, mine);
        hand.sees(table, theirs);
    }

    private static Hand at(BrowserSession session, String address) {
        session.go(address);
        return new Hand(session.page());
    }
}
