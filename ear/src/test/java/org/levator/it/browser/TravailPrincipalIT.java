package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** The main job in French without touching a mouse: everything is reached by Tab or by its key, and shows that it has the focus. */
class TravailPrincipalIT {
    private static final String PLAN =
            "Respiration à la maison, dix minutes par jour. Pas d’examen la prochaine fois, sauf si elle le demande.";
    /** A case of Claire's in which an exam was agreed last time and not stopped, so that the short form does today. */
    private static final String CASE =
            """
            select e.id from episode e join care_team_member m on m.episode_id = e.id
            where m.clinician_id = ? and m.relation = 'LEAD' and e.state = 'ACTIVE'
            and exists (select from consent c where c.episode_id = e.id)
            and not exists (select from consent c join consent_event v on v.consent_id = c.id where c.episode_id = e.id and v.kind = 'STOPPED')
            and not exists (select from visit v where v.episode_id = e.id and (v.starts_at at time zone 'America/Toronto')::date = (now() at time zone 'America/Toronto')::date)
            order by e.number limit 1
            """;

    private final UUID episode = UUID.fromString(Demo.one(CASE, Demo.id("claire.boisvert")));
    private final String name = Demo.one(
            "select chosen_name_given || ' ' || chosen_name_family from patient p join episode e on e.patient_id = p.id where e.id = ?",
            episode);
    private BrowserSession claire;
    private Keys keys;

    @BeforeEach
    void claire_se_connecte() {
        claire = BrowserSession.anonymous(Language.FR, Viewport.DESK);
        claire.go("/home");
        keys = new Keys(claire.page());
        keys.page().locator("#username:focus").waitFor();
        keys.type("claire.boisvert");
        keys.press("Tab");
        keys.type(BrowserSession.PASSWORD);
        keys.press("Enter");
        keys.sees("Aujourd’hui");
    }

    @AfterEach
    void claire_s_en_va() {
        claire.close();
    }

    @Test
    @Rule({"CON-3", "CON-4", "NOT-2", "NOT-3", "RED-1"})
    void tout_le_travail_au_clavier() {
        elle_arrive_sans_rendez_vous();
        on_se_parle_puis_on_arrete();
        la_note_est_ecrite_et_signee();
        la_base_le_confirme();
    }

    private void elle_arrive_sans_rendez_vous() {
        keys.to("Sans rendez-vous").press("Enter");
        keys.sees(keys.page().locator("[id='walkIn:walkInEpisode']"), name);
        keys.to("Personne").type(name.substring(0, 6));
        keys.to("Sur place maintenant").press("Enter");
        keys.sees("Présence notée.");
        keys.press("g", "c");
        keys.sees("Mes dossiers");
        keys.page().waitForURL("**/caseload");
        keys.to(name).press("Enter");
        keys.page().waitForURL("**/case?id=" + episode);
    }

    private void on_se_parle_puis_on_arrete() {
        keys.to("Examen et consentement").press("Enter");
        keys.page().waitForURL("**/consent?visit=*");
        keys.to("Réponses données, oui à ces parties").press("Enter");
        keys.sees("Expliqué aujourd’hui");
        keys.to("Oui", "D’accord pour continuer aujourd’hui").press("Enter");
        keys.sees(keys.page().locator(".lv-exam"), "D’accord");
        keys.to("Comme la dernière fois : Main levée").press("Enter");
        keys.sees(keys.page().locator(".lv-exam"), "Main levée");
        keys.to("Déclinée, comme la dernière fois").press("Enter");
        keys.to("Commencer", "Observation externe").press("Enter");
        keys.sees(keys.page().locator(".lv-exam"), "en cours");
        keys.press("Alt+x");
        keys.seesMatching(keys.page().locator(".lv-exam"), "Arrêté à \\d\\d:\\d\\d");
        keys.sees("Nous avons arrêté quand vous l’avez demandé.");
    }

    private void la_note_est_ecrite_et_signee() {
        keys.press("g", "c");
        keys.page().waitForURL("**/caseload");
        keys.to(name).press("Enter");
        keys.page().waitForURL("**/case?id=" + episode);
        keys.press("n");
        keys.page().waitForURL("**/note?visit=*");
        keys.to("Question posée : rien de nouveau").press("Enter");
        keys.sees(keys.page().locator("#asked"), "rien de nouveau");
        keys.to("Plan").type(PLAN);
        keys.page().evaluate("() => (document.body.dataset.before = 'true')");
        keys.press("Control+s");
        keys.page().locator("body:not([data-before])").waitFor(); // saved by itself first, then the page comes anew
        keys.seesMatching(keys.page().locator(".lv-bar"), "Enregistré \\d\\d:\\d\\d:\\d\\d");
        keys.press("Control+Enter");
        keys.sees("Signer et verrouiller cette note");
        keys.press("Control+Enter");
        keys.sees("Signée et verrouillée.");
        keys.sees(PLAN);
    }

    private void la_base_le_confirme() {
        var visit = UUID.fromString(Demo.one(
                "select id from visit where episode_id = ? and (starts_at at time zone 'America/Toronto')::date = (now() at time zone 'America/Toronto')::date",
                episode));
        assertThat(Demo.one("select language from note where visit_id = ?", visit))
                .isEqualTo("FR");
        assertThat(TestClinic.column(
                        "select kind from consent_event v join consent c on c.id = v.consent_id where c.visit_id = ? order by v.seq",
                        visit))
                .contains("EXPLAINED", "WENT_AHEAD", "SIGNAL_AGREED", "THIRD_PERSON_ANSWERED", "STARTED")
                .endsWith("STOPPED");
    }
}
