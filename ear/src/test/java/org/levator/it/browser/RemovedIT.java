package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.web.NewCase;

/** Somebody else's card was typed into this record: what came from it is taken away, at once and for everybody. */
class RemovedIT {
    private static final String SEARCH =
            "text => levator.call('search', '/api/search', { method: 'POST', body: JSON.stringify({ text }) }).then(answer => answer.text())";
    private final String number = Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
    private final String legal = "Wrongly" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final UUID patient = NewCase.of(Visitor.known("priya.natarajan")).patient();
    private final BrowserSession renee = BrowserSession.of("renee.gagnon", Language.EN, Viewport.DESK);
    private final Hand hand = new Hand(renee.page());

    @AfterEach
    void leave() {
        renee.close();
    }

    @Test
    @Rule({"PAT-1", "PAT-2", "PAT-3", "PAT-4", "ACC-3"})
    void it_is_in_no_view_search_or_comparison_and_that_it_was_there_is() {
        entered();
        assertThat(isFound(number)).isTrue();
        assertThat(isFound(legal)).isTrue();
        registers(legal, "1990-05-06", null);
        hand.sees("Someone with this name and birth date may be registered.");
        registers("Other", "1971-02-03", number);
        hand.sees("Someone with this name and birth date may be registered.");

        renee.go("patient?id=" + patient);
        hand.write("When to call", "after six");
        takesAway("onRecord", "Remove the number");
        hand.sees(at("onRecord"), "A health number entered by mistake was removed on");
        hand.sees(at("onRecord"), "by Renée Gagnon.");
        hand.click(AriaRole.BUTTON, "Show legal and former names");
        hand.sees(legal);
        takesAway("names", "Remove the name");
        hand.sees(at("names"), "A legal name entered by mistake was removed on");
        assertThat(renee.page().getByLabel("When to call")).hasValue("after six");
        assertThat(renee.violations()).isEmpty();
        hand.click(AriaRole.BUTTON, "Save details");
        hand.sees("Saved.");

        renee.go("patient?id=" + patient);
        assertThat(renee.page().content()).doesNotContain(number, legal);
        assertThat(at("show")).hasCount(0);
        assertThat(isFound(number)).isFalse();
        assertThat(isFound(legal)).isFalse();
        registers(legal, "1990-05-06", null);
        hand.sees("The case is open.");
        registers("Other", "1971-02-03", number);
        hand.sees("The case is open.");
        assertThat(logged("REMOVE_HEALTH_NUMBER")).isOne();
        assertThat(logged("REMOVE_LEGAL_NAME")).isOne();
    }

    @Test
    @Rule({"DI-1", "PAT-2"})
    void what_a_colleague_put_right_meanwhile_is_shown_and_not_taken_away() {
        entered();
        try (var priya = BrowserSession.of("priya.natarajan", Language.EN, Viewport.TABLET)) {
            priya.go("patient?id=" + patient);
            var hers = new Hand(priya.page());
            hers.write("When to call", "mornings");
            enters("9876543217");
            priya.page().locator("[id='patient:onRecord'] summary").click();
            hers.click(AriaRole.BUTTON, "Remove the number");

            hers.sees("so nothing was removed");
            hers.sees(priya.page().locator("[id='patient:onRecord']"), "217");
            assertThat(Demo.one("select health_number_number from patient where id = ?", patient))
                    .isEqualTo("9876543217");
            hers.click(AriaRole.BUTTON, "Save details");
            hers.sees("Someone else saved meanwhile. Nothing of yours is lost");
            assertThat(priya.page().getByLabel("When to call")).hasValue("mornings");
        }
    }

    private void entered() {
        renee.go("patient?id=" + patient);
        hand.open("Record or replace the legal name");
        renee.page().locator("[id='patient:legalGiven']").fill(legal);
        renee.page().locator("[id='patient:legalFamily']").fill("Elsewhere");
        enters(number);
    }

    private void enters(String card) {
        renee.page().locator("summary:has([id='patient:numberAction'])").click();
        types(card);
        hand.click(AriaRole.BUTTON, "Save details");
        hand.sees("Saved.");
    }

    /** Until the page has said what it thinks of the number. */
    private void types(String card) {
        var page = renee.page();
        page.waitForResponse(
                this::isAnswer, () -> page.locator("[id$=':healthProvince']").selectOption("ON"));
        page.locator("[id$=':healthNumber']").fill(card);
        page.waitForResponse(this::isAnswer, () -> page.keyboard().press("Tab"));
    }

    private boolean isAnswer(Response answer) {
        return answer.request().method().equals("POST") && answer.url().contains("/patient");
    }

    private void takesAway(String part, String button) {
        at(part).locator("summary").click();
        hand.click(at(part), AriaRole.BUTTON, button);
        hand.sees("Removed.");
    }

    private Locator at(String part) {
        return renee.page().locator("[id='patient:" + part + "']");
    }

    /** Somebody else, to whom the name or the card belongs. */
    private void registers(String given, String born, String card) {
        renee.go("patient/register");
        hand.write("Chosen first name", given);
        hand.write("Chosen last name", "Elsewhere");
        hand.write("Birth date", born);
        hand.check(AriaRole.RADIO, "English");
        hand.choose("Lead therapist", "Hannah Weiss");
        if (card != null) {
            types(card);
        }
        hand.click(AriaRole.BUTTON, "Open the case");
    }

    private boolean isFound(String text) {
        return renee.page().evaluate(SEARCH, text).toString().contains(patient.toString());
    }

    private long logged(String act) {
        return Demo.count("from access_entry where patient_id = ? and act = ? and outcome = 'ALLOWED'", patient, act);
    }
}
