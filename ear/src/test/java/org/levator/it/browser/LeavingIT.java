package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** A therapist leaves: the administrator names who leads next, a colleague quotes what was never signed, and access ends. */
class LeavingIT {
    private static final String HENRIETTA = "'" + Demo.id("case 62") + "'";
    private static final String LENA = "'" + Demo.id("case 14") + "'";
    private static final String UNSIGNED = "'" + Demo.id("visit meredith") + "'";

    /** Everything is as the demo clinic had it. */
    @BeforeEach
    @AfterEach
    void put_back() {
        for (var sql : new String[] {
            "delete from visit_pass where visit_id in (select id from visit where episode_id = " + HENRIETTA + ")",
            "update visit set clinician_id = '" + Demo.id("odile.therrien") + "' where episode_id = " + HENRIETTA,
            "delete from care_team_member where episode_id = " + HENRIETTA + " and id <> '" + Demo.id("lead 62") + "'",
            "update care_team_member set ends = null where episode_id = " + HENRIETTA,
            "delete from note_draft_revision where note_draft_id in (select id from note_draft where visit_id = "
                    + UNSIGNED + " and id <> '" + Demo.id("draft meredith") + "')",
            "delete from note_draft where visit_id = " + UNSIGNED + " and id <> '" + Demo.id("draft meredith") + "'",
            "delete from care_team_member where relation = 'COVER' and episode_id = " + LENA + " and id <> '"
                    + Demo.id("cover odile") + "'",
            "update care_team_member set ends = starts + 8 where id = '" + Demo.id("cover odile") + "'",
            "update clinician set last_day = null where account in ('noor.haddad', 'priya.natarajan')"
        }) {
            TestClinic.change(sql);
        }
    }

    @Test
    @Rule({"ACC-6", "ACC-2"})
    void the_administrator_names_the_next_lead_and_the_booked_visit_goes_along() {
        try (var tomas = BrowserSession.of("tomas.lindgren", Language.EN, Viewport.DESK)) {
            var hand = new Hand(tomas.page());
            hand.sees("3 cases have no next lead");
            hand.click(AriaRole.LINK, "Odile Therrien");
            hand.sees("One note is unsigned.");
            hand.check(AriaRole.CHECKBOX, "L-20492, Henrietta Quill");
            hand.choose("Who leads them next", "Priya Natarajan");
            hand.click(AriaRole.BUTTON, "Name the next lead");
            hand.sees("The next lead is named");
            hand.sees("Then led by Priya Natarajan");
            assertThat(tomas.violations()).isEmpty();
            tomas.go("/case?id=" + Demo.id("case 62"));
            hand.sees("This page cannot be shown");
        }
        assertThat(Demo.one(
                        "select account from visit v join clinician c on c.id = v.clinician_id where v.id = ?",
                        Demo.id("visit next 62")))
                .isEqualTo("priya.natarajan");
        assertThat(Demo.one(
                        "select named_by from care_team_member where relation = 'LEAD' and named_at is not null and episode_id = ?",
                        Demo.id("case 62")))
                .as("who gave the place")
                .isEqualTo("tomas.lindgren");
    }

    @Test
    @Rule({"ACC-6", "CAS-7", "ACC-2"})
    void whom_she_named_she_takes_back_before_it_begins_and_the_visit_comes_back() {
        try (var tomas = BrowserSession.of("tomas.lindgren", Language.FR, Viewport.TABLET)) {
            var hand = new Hand(tomas.page());
            tomas.go("/leaving?id=" + Demo.id("odile.therrien"));
            hand.check(AriaRole.CHECKBOX, "L-20492, Henrietta Quill");
            hand.choose("Qui prend la suite", "Priya Natarajan");
            hand.click(AriaRole.BUTTON, "Nommer la prochaine personne responsable");
            hand.sees("Personnes nommées responsables, à venir");
            assertThat(tomas.violations()).isEmpty();
            hand.click(AriaRole.LINK, "Annuler, épisode L-20492 : Priya Natarajan");
            hand.sees("C’est annulé.");
            assertThat(tomas.page().locator("main").innerText()).doesNotContain("Personnes nommées responsables");
        }
        assertThat(Demo.one(
                        "select account from visit v join clinician c on c.id = v.clinician_id where v.id = ?",
                        Demo.id("visit next 62")))
                .isEqualTo("odile.therrien");
    }

    @Test
    @Rule({"ACC-6", "CAS-7", "ACC-2"})
    void the_administrator_names_who_covers_instead_of_whoever_leaves() {
        try (var tomas = BrowserSession.of("tomas.lindgren", Language.EN, Viewport.DESK)) {
            var hand = new Hand(tomas.page());
            hand.sees("One cover or supervision to arrange");
            tomas.go("/cover");
            hand.sees("Odile Therrien leaves: nobody covers from");
            hand.click(AriaRole.LINK, "Name somebody else");
            hand.sees("Covers after the last day (1)");
            tomas.page().locator("input[name='covers:which']").check();
            hand.choose("Who covers instead", "Hannah Weiss");
            assertThat(tomas.violations()).isEmpty();
            hand.click(AriaRole.BUTTON, "Name the cover");
            hand.sees("The cover is named, and the booked visits went along.");
            assertThat(tomas.page().locator("main").innerText()).doesNotContain("Covers after the last day");
        }
        assertThat(Demo.one(
                        "select string_agg(account || ' ' || ends - starts, ', ' order by starts) from care_team_member m"
                                + " join clinician c on c.id = m.clinician_id where relation = 'COVER' and episode_id = ?",
                        Demo.id("case 14")))
                .isEqualTo("odile.therrien 3, hannah.weiss 4");
    }

    @Test
    @Rule({"ACC-6", "ACC-4", "CAS-7"})
    void on_her_own_home_stand_the_covers_and_supervisions_that_reach_past_her_last_day() {
        var lastDay = LocalDate.now(ZoneId.of("America/Toronto")).plusDays(9);
        TestClinic.change("update clinician set last_day = '" + lastDay + "' where account = 'priya.natarajan'");
        TestClinic.change(
                "insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)"
                        + " select gen_random_uuid(), id, patient_id, '" + Demo.id("priya.natarajan") + "', 'COVER', '"
                        + lastDay.minusDays(3) + "', '" + lastDay.plusDays(5) + "' from episode where id = "
                        + HENRIETTA);
        try (var priya = BrowserSession.of("priya.natarajan", Language.EN, Viewport.TABLET)) {
            var hand = new Hand(priya.page());
            hand.sees("Before your last day, " + lastDay);
            hand.sees("These reach past that day.");
            hand.sees("Cover for Odile Therrien from " + lastDay.plusDays(1) + " to " + lastDay.plusDays(5));
            hand.sees("Supervision from " + lastDay.plusDays(1) + " to ");
            assertThat(priya.violations()).isEmpty();
        }
    }

    @Test
    @Rule("ACC-6")
    void a_colleague_reads_what_was_never_signed_and_quotes_it_in_her_own_note() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            var hand = new Hand(claire.page());
            hand.sees("Unsigned notes that colleagues leave (1)");
            claire.go("/note/unsigned?id=" + Demo.id("draft meredith"));
            hand.sees("Unsigned, author left");
            hand.sees("Written by Meredith Arseneau, not signed");
            assertThat(claire.page().getByRole(AriaRole.BUTTON).allInnerTexts()).noneMatch(t -> t.startsWith("Sign"));
            hand.click(AriaRole.BUTTON, "Write my note and quote it");
            assertThat(claire.page().url()).contains("/note?visit=" + Demo.id("visit meredith"));
            assertThat(claire.page().getByLabel("Subjective").inputValue())
                    .startsWith("From the unsigned note of Meredith Arseneau")
                    .contains("Two calm evenings of practice");
        }
        assertThat(Demo.count("from note where visit_id = ?", Demo.id("visit meredith")))
                .isZero();
    }

    @Test
    @Rule("ACC-6")
    void an_open_session_ends_at_the_next_click_after_the_last_day_and_signing_in_again_leads_nowhere() {
        try (var noor = BrowserSession.of("noor.haddad", Language.FR, Viewport.DESK)) {
            var hand = new Hand(noor.page());
            hand.sees("Accueil");
            TestClinic.change("update clinician set last_day = current_date - 2 where account = 'noor.haddad'");
            noor.page().navigate(TestClinic.address().resolve("/caseload").toString());
            hand.sees("Votre travail à cette clinique est terminé");
        }
    }
}
