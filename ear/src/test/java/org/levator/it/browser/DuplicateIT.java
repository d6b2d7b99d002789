package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** Reception registers somebody whom a therapist has registered: told no more than that, and never kept from it. */
class DuplicateIT {
    private static final String TOLD = "Someone with this name and birth date may be registered.";
    private final String family = "Twice-" + UUID.randomUUID().toString().substring(0, 8);
    private final BrowserSession renee = BrowserSession.of("renee.gagnon", Language.EN, Viewport.TABLET);
    private final Hand hand = new Hand(renee.page());

    @AfterEach
    void leave() {
        renee.close();
    }

    @Test
    @Rule({"PAT-3", "ACC-1"})
    void somebody_registered_twice_is_found_out_by_reception_and_by_nobody_else() {
        fills_in("Nadja", "Hannah Weiss");
        hand.click(AriaRole.BUTTON, "Open the case");
        hand.sees("The case is open.");

        fills_in("Nadjà", "Priya Natarajan");
        hand.click(AriaRole.BUTTON, "Open the case");
        hand.sees(renee.page().getByRole(AriaRole.ALERT), TOLD);
        assertThat(renee.page().getByRole(AriaRole.ALERT).textContent()).doesNotContain("Weiss", "Hannah", "L-");
        assertThat(renee.page().getByLabel("Chosen last name").inputValue()).isEqualTo(family);
        assertThat(renee.violations()).isEmpty();
        assertThat(registered()).isEqualTo(1);

        hand.click(AriaRole.BUTTON, "Register anyway");
        hand.sees("The case is open.");
        assertThat(registered()).isEqualTo(2);

        says_that_it_is_one_person();
    }

    private void fills_in(String given, String lead) {
        renee.go("patient/register");
        hand.write("Chosen first name", given);
        hand.write("Chosen last name", family);
        hand.write("Birth date", "1990-05-06");
        hand.check(AriaRole.RADIO, "English");
        hand.choose("Lead therapist", lead);
    }

    private void says_that_it_is_one_person() {
        hand.click(AriaRole.LINK, "Compare");
        var pair = panel(family);
        hand.sees(pair, "Nadja " + family);
        hand.sees(pair, "The birth date is the same, and a name, present or former, stands in both files.");
        hand.sees(panel("Zoe Charbonneau"), "Do not call");
        hand.click(pair, AriaRole.BUTTON, "Same person");
        hand.sees("Please say what was done about it");

        pair.getByLabel("What was done").fill("The first case goes on; Hannah told Priya.");
        hand.click(pair, AriaRole.BUTTON, "Same person");
        hand.sees("Answer saved.");
        assertThat(pair.count()).isZero();
        hand.sees(renee.page().locator("table"), "The first case goes on; Hannah told Priya.");
        assertThat(registered()).isEqualTo(2); // nothing is merged
        each_of_both_files_leads_to_the_other();
    }

    private void each_of_both_files_leads_to_the_other() {
        var first =
                "from patient p join episode e on e.patient_id = p.id where p.chosen_name_family = ? and p.chosen_name_given = ?";
        renee.go("/patient?id=" + Demo.one("select p.id " + first, family, "Nadja"));
        hand.click(AriaRole.LINK, "Also registered as " + Demo.one("select e.number " + first, family, "Nadjà"));
        hand.sees(
                renee.page().locator("main"),
                "Also registered as " + Demo.one("select e.number " + first, family, "Nadja"));
        assertThat(renee.violations()).isEmpty();
        a_wrong_answer_is_corrected();
    }

    private void a_wrong_answer_is_corrected() {
        var file = renee.page().url();
        hand.click(AriaRole.LINK, "Not the same person? Correct the answer");
        hand.click(ours().first(), AriaRole.LINK, "Correct this answer");
        hand.sees(panel(family), "Answered before: Same person");
        assertThat(panel(family).getByRole(AriaRole.BUTTON).count()).isOne(); // what was not said
        assertThat(renee.violations()).isEmpty();

        hand.click(panel(family), AriaRole.BUTTON, "Different people");
        hand.sees("Answer saved.");
        hand.sees(ours().first(), "Correct this answer");
        hand.sees(ours().last(), "Corrected since");
        assertThat(ours().count()).isEqualTo(2);
        renee.page().navigate(file);
        hand.sees("Nadjà " + family);
        assertThat(renee.page().getByText("Also registered as").count()).isZero();
    }

    private Locator ours() {
        return renee.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(family));
    }

    private Locator panel(String who) {
        return renee.page().locator("section.lv-panel").filter(new Locator.FilterOptions().setHasText(who));
    }

    private long registered() {
        return Demo.count("from patient where chosen_name_family = ?", family);
    }
}
