package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** A patient says at the front desk that she would like another therapist; the administrator names one, and she stays after all. */
class AnotherTherapistIT {
    static final LocalDate FIRST = LocalDate.now(ZoneId.of("America/Toronto")).plusDays(40);

    @Test
    @Rule({"CAS-7", "ACC-2"})
    void a_wish_goes_from_the_front_desk_to_the_administrator_and_to_the_lead() {
        recordedAtTheDesk();
        namedByTheAdministrator();
        notTakenBackByTheLead();
        assertThat(Demo.count(
                        "from care_team_member where episode_id = ? and ends is null and relation = 'LEAD' and clinician_id = ?",
                        Demo.id("case 23"),
                        Demo.id("hannah.weiss")))
                .isEqualTo(1);
    }

    private static void recordedAtTheDesk() {
        try (var renee = BrowserSession.of("renee.gagnon", Language.FR, Viewport.DESK)) {
            var hand = new Hand(renee.page());
            hand.click(renee.page().locator(".lv-rail"), AriaRole.LINK, "Autre thérapeute");
            hand.write("Numéro d’épisode", "L-1");
            hand.click(AriaRole.BUTTON, "Voir l’épisode");
            hand.sees("Aucun épisode ouvert n’a ce numéro");
            hand.write("Numéro d’épisode", "l-20276");
            hand.click(AriaRole.BUTTON, "Voir l’épisode");
            hand.sees("L-20276, Amara Obi");
            assertThat(renee.violations()).isEmpty();
            hand.click(AriaRole.BUTTON, "Noter le souhait");
            hand.sees("Le souhait est noté.");
            hand.sees("responsable : Hannah Weiss");
            assertThat(renee.page()
                            .getByLabel("Nommer la prochaine personne responsable")
                            .count())
                    .isZero();
        }
    }

    private static void namedByTheAdministrator() {
        try (var tomas = BrowserSession.of("tomas.lindgren", Language.EN, Viewport.DESK)) {
            var hand = new Hand(tomas.page());
            hand.sees("patients would like another therapist");
            tomas.go("/another-therapist");
            choosePriya(hand);
            hand.write("From", FIRST.minusYears(1).toString());
            hand.click(AriaRole.BUTTON, "Name the lead");
            hand.sees("Please choose today or a day to come");
            nameFromTheFirstDayOn(tomas, hand);
            takenBackFromTheList(tomas, hand);
            choosePriya(hand);
            nameFromTheFirstDayOn(tomas, hand);
            assertThat(tomas.page().locator("[id='waiting']").innerText()).doesNotContain("L-20276");
            tomas.go("/case?id=" + Demo.id("case 23"));
            hand.sees("This page cannot be shown");
        }
    }

    private static void choosePriya(Hand hand) {
        hand.choose("Case", "L-20276, Amara Obi");
        hand.choose("Who leads it then", "Priya Natarajan");
    }

    private static void nameFromTheFirstDayOn(BrowserSession tomas, Hand hand) {
        hand.write("From", FIRST.toString());
        assertThat(tomas.violations()).isEmpty();
        hand.click(AriaRole.BUTTON, "Name the lead");
        hand.sees("The next lead is named.");
    }

    private static void takenBackFromTheList(BrowserSession tomas, Hand hand) {
        var row = "Priya Natarajan leads it from " + FIRST + ", after Hannah Weiss";
        hand.sees(tomas.page().locator("[id='coming']"), row);
        assertThat(tomas.violations()).isEmpty();
        hand.click(AriaRole.LINK, "Take back, case L-20276: Priya Natarajan");
        hand.sees("Taken back. Whoever leads the case until then goes on");
        hand.sees(tomas.page().locator("[id='waiting']"), "L-20276");
        assertThat(tomas.page().locator("main").innerText()).doesNotContain(row);
    }

    private static void notTakenBackByTheLead() {
        try (var hannah = BrowserSession.of("hannah.weiss", Language.EN, Viewport.TABLET)) {
            var hand = new Hand(hannah.page());
            hannah.go("/case?id=" + Demo.id("case 23"));
            hand.sees("The patient asked for this change");
            hand.click(AriaRole.LINK, "Take back: Priya Natarajan");
            hand.sees("Would like another therapist since");
            hannah.go("/home");
            hand.sees("Please hand the case over on its page");
            assertThat(hannah.violations()).isEmpty();
            hannah.go("/case?id=" + Demo.id("case 23"));
            assertThat(hannah.page().getByText("The patient stays after all").count())
                    .isZero();
        }
        takenBackByTheAdministrator();
        try (var hannah = BrowserSession.of("hannah.weiss", Language.EN, Viewport.TABLET)) {
            var hand = new Hand(hannah.page());
            hannah.go("/case?id=" + Demo.id("case 23"));
            hand.open("The patient would like another therapist");
            assertThat(hannah.violations()).isEmpty();
            hand.click(AriaRole.BUTTON, "Record the wish");
            hand.sees("The wish is recorded.");
        }
        takenBackByTheAdministrator();
    }

    private static void takenBackByTheAdministrator() {
        try (var tomas = BrowserSession.of("tomas.lindgren", Language.EN, Viewport.DESK)) {
            var hand = new Hand(tomas.page());
            tomas.go("/another-therapist");
            hand.click(AriaRole.LINK, "The patient stays after all: L-20276");
            hand.sees("Noted: the patient stays with the same therapist.");
        }
    }
}
