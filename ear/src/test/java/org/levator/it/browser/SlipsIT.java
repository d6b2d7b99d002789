package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Fault;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** A slip of the hand gets a sentence that is read out, and what was typed and opened stays as it was. */
class SlipsIT {
    private BrowserSession claire;
    private Hand hand;

    @BeforeEach
    void sign_in() {
        claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.TABLET);
        hand = new Hand(claire.page());
    }

    @AfterEach
    void leave() {
        claire.close();
    }

    @Test
    @Rule("CAS-1")
    void a_visit_is_moved_after_a_time_that_is_none() {
        var minute = "%02d".formatted(ThreadLocalRandom.current().nextInt(60));
        book("19:" + minute);
        var row = row("19:" + minute);
        row.locator("summary").click();
        row.getByLabel("New time").fill("25:70");
        hand.click(row, AriaRole.BUTTON, "Move");
        hand.sees(hand.page().locator(".lv-errors:focus"), "New time: This is not a time.");
        assertThat(row.getByLabel("New time")).isVisible();
        assertThat(row.getByLabel("New time")).hasValue("25:70");

        row.getByLabel("New time").fill("20:" + minute);
        hand.click(row, AriaRole.BUTTON, "Move");
        assertThat(row("20:" + minute)).isVisible();
    }

    @Test
    @Rule("RED-1")
    void a_flag_without_its_kind_is_asked_for_where_it_is_chosen() {
        claire.go("/note?visit=" + Demo.id("visit today 7"));
        hand.open("Something to record");
        hand.click(AriaRole.BUTTON, "Record this flag");
        hand.sees(hand.page().locator(".lv-errors:focus"), "Which of these?");
        assertThat(hand.page().getByLabel("In the patient’s words")).isVisible();
    }

    @Test
    @Rule({"LET-3", "LET-4"})
    void a_letter_that_is_urgent_by_its_way_is_not_on_another_and_says_what_it_cannot_print() {
        claire.go("/letter/new?case=" + Demo.id("case 4"));
        hand.click(AriaRole.BUTTON, "Attending clinician, emergency department");
        hand.sees("What was noticed");
        choose("Dr. Amrita Sandhu · Family physician");
        assertThat(hand.page().getByLabel("This letter is urgent")).not().isChecked();
        hand.write("Your question", "Is it 😀 now?");
        hand.page().keyboard().press("Tab");
        hand.sees(hand.page().locator("[id='letter:lacks']"), "The sign “😀” cannot be printed");
    }

    @Test
    @Rule("OX-5")
    void a_fault_of_ours_is_told_with_its_number_and_takes_nothing_that_was_typed() {
        claire.go("/note?visit=" + Demo.id("visit today 7"));
        hand.open("Something to record");
        hand.type("In the patient’s words", "Since this morning");
        hand.page().getByLabel("Unusual discharge").check();
        try (var fault = Fault.without("insert on screen_answer")) {
            hand.click(AriaRole.BUTTON, "Record this flag");
            hand.sees(hand.page().locator(".lv-errors:focus"), "What you typed is still here");
        }
        hand.seesMatching(hand.page().locator(".lv-errors"), "[2-9A-Y]{4}-[2-9A-Y]{4}");
        assertThat(hand.page().getByLabel("In the patient’s words")).hasValue("Since this morning");
        var again = new Page.GetByRoleOptions().setName("Record this flag");
        assertThat(hand.page().getByRole(AriaRole.BUTTON, again)).isEnabled();
    }

    private void choose(String recipient) {
        hand.page()
                .getByLabel("Recipient", new Page.GetByLabelOptions().setExact(true))
                .selectOption(recipient);
    }

    private void book(String time) {
        hand.open("Add visit");
        hand.page().locator("[id='book:episode']").selectOption("Kim Do · L-20431");
        hand.page().locator("[id='book:time']").fill(time);
        hand.click(hand.page().locator("[id='book']"), AriaRole.BUTTON, "Book");
        assertThat(row(time)).isVisible();
    }

    private Locator row(String time) {
        return hand.page()
                .locator(".lv-day-row")
                .filter(new Locator.FilterOptions().setHasText(time))
                .filter(new Locator.FilterOptions().setHasText("Kim Do"));
    }
}
