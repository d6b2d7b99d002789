package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.web.NewCase;

/** The wrong row picked, the right patient: the pause ends by its correction, and everything stays to be read. */
class FlagInErrorIT {
    private final NewCase hers = NewCase.of(Visitor.known("priya.natarajan"));
    private BrowserSession priya;
    private Hand hand;

    @BeforeEach
    void sign_in() {
        priya = BrowserSession.of("priya.natarajan", Language.EN, Viewport.DESK);
        hand = new Hand(priya.page());
    }

    @AfterEach
    void leave() {
        priya.close();
    }

    @Test
    @Rule("TRN-4")
    void a_flag_that_was_a_slip_is_marked_with_a_reason_and_stands_in_the_history_and_nowhere_else() {
        var page = "/" + hers.standingFlag();
        priya.go(page);
        hand.sees(hand.page().locator(".lv-banner"), "Flag: act");
        hand.open("Entered in error");
        hand.click(AriaRole.BUTTON, "Mark as entered in error");
        hand.sees(hand.page().locator(".lv-errors:focus"), "Reason");

        hand.write("Reason", "The row below was meant.");
        org.assertj.core.api.Assertions.assertThat(priya.violations()).isEmpty();
        hand.click(AriaRole.BUTTON, "Mark as entered in error");
        hand.sees("Marked as entered in error.");
        hand.sees("Priya Natarajan, ");
        hand.sees("The row below was meant.");
        assertThat(hand.page().locator(".lv-banner")).not().containsText("Flag");
        assertThat(summary("Entered in error")).hasCount(0);

        priya.go("/case?id=" + hers.episode());
        assertThat(hand.page().getByText("One open flag")).hasCount(0);
        hand.open("One earlier flag");
        hand.sees(hand.page().locator("details[open]"), "Entered in error");
        hand.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Heavy or fresh bleeding"))
                .click();
        hand.sees("Since yesterday");
    }

    @Test
    @Rule("RED-1")
    void of_very_many_earlier_flags_the_older_ones_are_behind_the_newest() {
        hers.one(
                """
                with raised as (
                    insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, raised_by_id, raised_at, due_at, released_at)
                    select gen_random_uuid(), patient_id, episode_id, id, 'WEIGHT_OR_SWEATS', 'NOTHING', 'ANY_ACTION', clinician_id,
                        now() - n * interval '1 day', now(), now()
                    from (select * from visit where episode_id = ? limit 1), generate_series(1, 51) as n
                    returning id, raised_by_id)
                insert into red_flag_action (red_flag_id, seq, kind, happened_at, recorded_at, clinician_id, whom)
                select id, 0, 'PHONED', now(), now(), raised_by_id, 'Dr. Sandhu' from raised returning red_flag_id::text
                """);
        var earlier = hand.page()
                .locator("details[open]")
                .filter(new Locator.FilterOptions().setHasText("Earlier flags, the newest first"))
                .locator("li");

        priya.go("/case?id=" + hers.episode());
        hand.open("Earlier flags, the newest first");
        assertThat(earlier).hasCount(50);
        hand.click(AriaRole.LINK, "Older");
        assertThat(earlier).hasCount(1);
    }

    @Test
    @Rule({"TRN-4", "RED-1"})
    void an_assessment_of_another_flag_lets_this_one_pause_again() {
        priya.go("/" + hers.standingFlag());
        hand.check(AriaRole.RADIO, "Assessed");
        hand.check(AriaRole.RADIO, "Physician");
        hand.check(AriaRole.RADIO, "May continue");
        hand.write("Who", "Dr. Sandhu");
        hand.click(AriaRole.BUTTON, "Record");
        hand.sees("Released");

        hand.open("Entered in error");
        hand.page().locator("[id='slip:what']").getByLabel("Assessed").check();
        hand.write("Reason", "She assessed the other one.");
        hand.click(AriaRole.BUTTON, "Mark as entered in error");
        hand.sees("Marked as entered in error.");
        hand.sees(hand.page().locator(".lv-panel-danger"), "Open");
        hand.sees(hand.page().locator(".lv-banner"), "Flag: act");
        hand.sees("Dr. Sandhu");
        hand.sees("She assessed the other one.");
    }

    @Test
    @Rule({"ACC-2", "TRN-4"})
    void reception_reads_whom_to_ask_about_a_letter_begun_because_of_it_and_still_logs_that_it_was_sent() {
        var page = "/" + hers.standingFlag();
        var letter = hers.one("select id::text from letter where episode_id = ? and red_flag_id is not null");
        hers.issue(UUID.fromString(letter)).press();
        priya.go(page);
        hand.open("Entered in error");
        hand.write("Reason", "The row below was meant.");
        hand.click(AriaRole.BUTTON, "Mark as entered in error");
        hand.sees("A letter because of this flag is issued and not sent yet.");
        var own = "To be checked before it is sent: it was issued on a flag or a consent that was recorded in error";
        priya.go("/letters");
        hand.sees(hand.page().locator("tr:has(a[href$='" + letter + "'])"), own);
        priya.go("/letter/send?id=" + letter);
        hand.sees(own);

        try (var renee = BrowserSession.of("renee.gagnon", Language.FR, Viewport.DESK)) {
            var desk = new Hand(renee.page());
            renee.go("/letters");
            desk.sees("Veuillez consulter Priya Natarajan avant l’envoi.");
            renee.go("/letter/send?id=" + letter);
            desk.sees("Veuillez consulter Priya Natarajan avant l’envoi.");
            desk.sees("Si elle a déjà été envoyée");
            org.assertj.core.api.Assertions.assertThat(renee.violations()).isEmpty();
            desk.write("À", "613 555-0188");
            desk.click(AriaRole.BUTTON, "Consigner comme envoyée");
            desk.sees("est consigné.");
        }
    }

    private Locator summary(String text) {
        return hand.page().locator("summary").filter(new Locator.FilterOptions().setHasText(text));
    }
}
