package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** Who covers and who leads next, arranged by the lead on the case and by the administrator without it; far ahead, and taken back. */
class CoverIT {
    private static final LocalDate FIRST =
            LocalDate.now(ZoneId.of("America/Toronto")).plusDays(200);
    private static final UUID VISIT = UUID.randomUUID();
    private static final String NUMBER = Demo.one("select number from episode where id = ?", Demo.id("case 2"));

    @Test
    @Rule({"CAS-7", "ACC-1"})
    void the_lead_names_a_cover_and_hands_her_case_over() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.TABLET)) {
            var hand = new Hand(claire.page());
            claire.go("/case?id=" + Demo.id("case 2"));
            hand.open("Name a cover");
            hand.choose("Who covers", "Hannah Weiss");
            hand.write("First day", FIRST.toString());
            hand.write("Last day", FIRST.minusDays(1).toString());
            hand.click(AriaRole.BUTTON, "Name the cover");
            hand.sees("Please choose today or a day to come");
            hand.write("Last day", FIRST.plusDays(1).toString());
            hand.click(AriaRole.BUTTON, "Name the cover");
            hand.sees("The cover is named.");
            hand.click(AriaRole.LINK, "Take back: Hannah Weiss");
            hand.sees("Done.");

            hand.open("Hand the case over");
            hand.choose("Who leads it then", "Priya Natarajan");
            hand.write("From", FIRST.toString());
            hand.check(AriaRole.CHECKBOX, "The patient asked for another therapist");
            assertThat(claire.violations()).isEmpty();
            hand.click(AriaRole.BUTTON, "Hand over");
            hand.sees("The case is handed over.");
            hand.sees("The patient asked for this change");
            hand.click(AriaRole.LINK, "Take back: Priya Natarajan");
            hand.sees("Done.");
        }
        assertThat(Demo.count(
                        "from care_team_member where episode_id = ? and ends is null and relation = 'LEAD'",
                        Demo.id("case 2")))
                .isEqualTo(1);
    }

    @Test
    @Rule({"ACC-1", "CAS-1", "CAS-7"})
    void whoever_is_out_at_once_sees_the_patient_on_no_day_and_the_lead_sees_her_visit() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.TABLET);
                var other = BrowserSession.of("hannah.weiss", Language.EN, Viewport.DESK)) {
            var hand = new Hand(claire.page());
            claire.go("/case?id=" + Demo.id("case 2"));
            hand.open("Add a colleague");
            hand.choose("Colleague", "Hannah Weiss");
            hand.click(AriaRole.BUTTON, "Add from today");
            hand.sees("Added to the circle of care.");
            book("hannah.weiss");
            assertThat(dayOf(other)).contains(NUMBER);

            hand.click(AriaRole.LINK, "End at once: Hannah Weiss");
            hand.sees("Any visit booked with this person for later is now with the case’s lead.");
            hand.sees(", ended at ");
            assertThat(dayOf(other)).doesNotContain(NUMBER);
            assertThat(dayOf(claire)).contains(NUMBER);
        } finally {
            TestClinic.change("delete from care_team_member where ended_at is not null and episode_id = '"
                    + Demo.id("case 2") + "'");
            TestClinic.change("delete from visit_pass where visit_id = '" + VISIT + "'");
            TestClinic.change("delete from visit where id = '" + VISIT + "'");
        }
    }

    private static String dayOf(BrowserSession who) {
        who.go("/home?day=" + FIRST);
        return who.page().locator("main").innerText();
    }

    private static void book(String with) {
        TestClinic.change(
                "insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state) select '"
                        + VISIT
                        + "', id, patient_id, '" + Demo.id(with) + "', timestamp '" + FIRST
                        + " 15:00', 45, 'IN_PERSON', 'BOOKED'"
                        + " from episode where id = '" + Demo.id("case 2") + "'");
    }

    @Test
    @Rule({"CAS-7", "ACC-2"})
    void the_administrator_names_a_cover_without_seeing_the_case() {
        try (var tomas = BrowserSession.of("tomas.lindgren", Language.EN, Viewport.DESK)) {
            var hand = new Hand(tomas.page());
            hand.click(tomas.page().locator(".lv-rail"), AriaRole.LINK, "Absences");
            hand.choose("Who is away", "Hannah Weiss");
            hand.click(AriaRole.BUTTON, "Show their open cases");
            hand.sees("L-20276");
            for (var box : tomas.page().getByRole(AriaRole.CHECKBOX).all()) box.uncheck();
            hand.check(AriaRole.CHECKBOX, "L-20276, Amara Obi");
            hand.choose("Who covers", "Claire Boisvert");
            hand.write("First day", FIRST.toString());
            hand.write("Last day", FIRST.plusDays(9).toString());
            assertThat(tomas.violations()).isEmpty();
            hand.click(AriaRole.BUTTON, "Name the cover");
            hand.sees("The cover is named.");
            hand.sees("Claire Boisvert covers for Hannah Weiss from " + FIRST);
            hand.click(AriaRole.LINK, "Take back the cover of L-20276");
            hand.sees("Done.");
            tomas.go("/case?id=" + Demo.id("case 23"));
            hand.sees("This page cannot be shown");
        }
    }
}
