package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.web.NewCase;

/** Whoever is around a patient, a partner or a parent, gets what she agreed to and nothing else; and whoever decides beside her never overrides her no. */
class PeopleAroundIT {
    private static final String THERAPIST = "claire.boisvert";
    private static final String PARTNER = "Julien Therrien";
    private static final String PARTNERS_PHONE = "613 555-0158";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Toronto"));
    private static final String QUESTION = "Could they be seen together?";
    private final NewCase her = NewCase.of(Visitor.known(THERAPIST));
    private Language spoken;

    @ParameterizedTest
    @EnumSource(Language.class)
    @Rule({"PAT-5", "LET-3"})
    void a_partner_comes_along_as_agreed_and_never_gets_at_the_record(Language language) {
        spoken = language;
        try (var claire = BrowserSession.of(THERAPIST, language, Viewport.DESK)) {
            var hand = new Hand(claire.page());
            names_him(claire, hand);
            offers_him_nothing_of_the_record(hand);
            does_not_call_her_at_his_number(claire, hand);
            issues_no_letter_to_him(claire, hand);
        }
    }

    private void names_him(BrowserSession claire, Hand hand) {
        claire.go("/patient?id=" + her.patient());
        hand.open(says("Add somebody", "Ajouter quelqu’un"));
        hand.choose(says("Relation to the patient", "Lien avec la personne"), says("Partner", "Partenaire"));
        claire.page().locator("[id='contact:name']").fill(PARTNER);
        claire.page().locator("[id='contact:phone']").fill(PARTNERS_PHONE);
        hand.click(AriaRole.BUTTON, says("Add this person", "Ajouter cette personne"));
        hand.sees(says("Added. Nothing is agreed yet.", "Ajouté. Rien n’est encore accepté."));
        hand.sees(says("A partner has no access to the record.", "Un ou une partenaire n’a aucun accès au dossier."));
    }

    private void offers_him_nothing_of_the_record(Hand hand) {
        hand.open(says("Change what is agreed", "Modifier ce qui est accepté"));
        var offered = hand.group(says("What the patient agrees to for ", "Ce que la personne accepte pour ") + PARTNER);
        assertThat(offered)
                .containsText(says("taking part in practice at home", "sa participation aux exercices à la maison"));
        for (var never : says(
                        "letters included|reminders|receipts|statements",
                        "lettres comprises|les rappels|les reçus|les relevés")
                .split("\\|")) {
            assertThat(offered).not().containsText(never);
        }
        hand.check(AriaRole.CHECKBOX, says("being talked to about the care", "qu’on lui parle des soins"));
        hand.click(AriaRole.BUTTON, says("Keep what is agreed", "Garder ce qui est accepté"));
        hand.sees(says("Kept as it was said.", "Gardé tel que dit."));
    }

    private void does_not_call_her_at_his_number(BrowserSession claire, Hand hand) {
        var preferred = says("Preferred phone", "Téléphone à privilégier");
        hand.write(preferred, PARTNERS_PHONE);
        hand.click(AriaRole.BUTTON, says("Save details", "Enregistrer la fiche"));
        hand.sees(says("who has not said that they may be called", "qui n’a pas dit qu’on pouvait l’appeler"));
        assertThat(claire.page().getByLabel(preferred)).hasValue(PARTNERS_PHONE);
        assertThat(Demo.count("from patient_phone where patient_id = ?", her.patient()))
                .isZero();
    }

    /** He stands in the directory as well, and she has said yes to a letter to him. */
    private void issues_no_letter_to_him(BrowserSession claire, Hand hand) {
        claire.go("/letter/new?case=" + her.episode());
        hand.click(
                AriaRole.BUTTON,
                says(
                        "Write: " + PARTNER + ", Referral for sex therapy or CBT",
                        "Rédiger : " + PARTNER + ", Demande de suivi en sexothérapie ou en TCC"));
        hand.write(says("Your question", "Votre question"), QUESTION);
        for (var unknown : new String[] {"CONTACT", "REASON"}) {
            claire.page()
                    .locator("li[data-row='" + unknown + "'] select")
                    .selectOption(says("Not needed here", "Pas nécessaire ici"));
            claire.page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        }
        hand.check(AriaRole.RADIO, says("Spoken", "De vive voix"));
        hand.click(AriaRole.BUTTON, says("Record consent", "Consigner le consentement"));
        hand.sees(says("Ready to go out", "Prête à partir"));
        hand.click(AriaRole.BUTTON, says("Approve and issue", "Approuver et émettre"));
        hand.click(hand.page().getByRole(AriaRole.DIALOG), AriaRole.BUTTON, says("Issue", "Émettre"));

        hand.sees(says("This letter would go to the patient’s partner.", "Cette lettre irait à la ou au partenaire"));
        assertThat(claire.page().locator("[id='letter:question']")).hasValue(QUESTION);
        assertThat(Demo.one("select state from letter where episode_id = ?", her.episode()))
                .isEqualTo("DRAFT");
    }

    private String says(String english, String french) {
        return spoken == Language.EN ? english : french;
    }

    @Test
    @Rule("PAT-7")
    void a_minor_decides_for_herself_and_her_no_outweighs_whoever_decides_beside_her() {
        var mother = "Nathalie " + UUID.randomUUID();
        try (var claire = BrowserSession.of(THERAPIST, Language.FR, Viewport.TABLET)) {
            var hand = new Hand(claire.page());
            names_her_mother(claire, hand, mother);
            reminds_her_at_no_parents_number(claire, hand);
            takes_no_yes_of_somebody_else(hand, mother);
            the_desk_sees(mother, false);
            takes_her_own(hand);
            the_desk_sees(mother, true);
            records_who_decides_on_exams(hand, mother);
            her_no_stands(claire, hand, mother);
        }
    }

    private void names_her_mother(BrowserSession claire, Hand hand, String mother) {
        claire.go("/patient?id=" + her.patient());
        hand.sees("La personne décide elle-même");
        hand.open("Ajouter quelqu’un");
        hand.choose("Lien avec la personne", "Parent, tuteur ou tutrice");
        claire.page().locator("[id='contact:name']").fill(mother);
        claire.page().locator("[id='contact:phone']").fill("613 555-0191");
        hand.click(AriaRole.BUTTON, "Ajouter cette personne");
        hand.sees("Question pas encore posée\u00a0: non à tout.");
    }

    private void reminds_her_at_no_parents_number(BrowserSession claire, Hand hand) {
        var page = claire.page();
        page.locator("[id='patient:born']")
                .fill(TODAY.minusYears(15).minusMonths(8).toString());
        page.locator("[id='patient:number']").fill("(613) 555-0191");
        hand.click(AriaRole.BUTTON, "Enregistrer la fiche");
        hand.sees(page.locator("#errors"), "Demandez");
        assertThat(page.locator("[id='patient:number']")).hasValue("(613) 555-0191");
        page.locator("[id='patient:number']").fill("613 555-0192");
        hand.click(AriaRole.BUTTON, "Enregistrer la fiche");
        hand.sees("Enregistré.");
        assertThat(Demo.one("select phone_digits from patient where id = ?", her.patient()))
                .isEqualTo("6135550192");
    }

    private void takes_no_yes_of_somebody_else(Hand hand, String mother) {
        hand.open("Modifier ce qui est accepté");
        hand.check(AriaRole.CHECKBOX, "les rappels");
        hand.choose("De qui vient cette parole", "De la personne autorisée à consentir, selon un document au dossier");
        hand.click(AriaRole.BUTTON, "Garder ce qui est accepté");
        hand.sees("C’est la parole de la personne elle-même qui compte.");
        assertThat(checkbox(hand, "les rappels")).isChecked();
        assertThat(hand.page().locator("main")).containsText(mother);
        assertThat(Demo.count(
                        "from contact_agreement a join contact c on c.id = a.contact_id where patient_id = ?",
                        her.patient()))
                .isZero();
    }

    private void takes_her_own(Hand hand) {
        checkbox(hand, "les rappels").uncheck();
        hand.check(AriaRole.CHECKBOX, "qu’on l’appelle");
        hand.choose("De qui vient cette parole", "De la personne elle-même");
        hand.click(AriaRole.BUTTON, "Garder ce qui est accepté");
        hand.sees("Gardé tel que dit.");
    }

    private void the_desk_sees(String mother, boolean calls) {
        try (var renee = BrowserSession.of("renee.gagnon", Language.FR, Viewport.DESK)) {
            renee.go("/patient?id=" + her.patient());
            var page = renee.page().locator("main");
            assertThat(page).containsText(calls ? "qu’on l’appelle" : "Aucun proche à appeler");
            assertThat(page).not().containsText("les rappels");
            assertThat(page.innerText().contains(mother)).isEqualTo(calls);
        }
    }

    private void records_who_decides_on_exams(Hand hand, String mother) {
        var page = hand.page();
        hand.open("Nommer une personne autorisée à consentir");
        page.locator("[id='maker:makerName']").fill(mother);
        page.locator("[id='maker:relation']").fill("mère");
        hand.choose("Selon quel document", "Ordonnance du tribunal");
        page.locator("[id='maker:starts']").fill(TODAY.toString());
        hand.check(AriaRole.CHECKBOX, "Examens");
        hand.click(AriaRole.BUTTON, "Inscrire cette personne");
        hand.sees("C’est au dossier.");
        hand.open("Noter une inscription sur l’aptitude");
        hand.choose("Décision", "Examens");
        page.locator("[id='capacity:asOf']").fill(TODAY.toString());
        page.locator("[id='capacity:basis']").fill("Vue deux fois avec son médecin.");
        hand.click(AriaRole.BUTTON, "Garder l’inscription");
        hand.sees("Examens\u00a0: aptitude non présumée depuis le " + TODAY);
    }

    private void her_no_stands(BrowserSession claire, Hand hand, String mother) {
        claire.go("/consent?visit=" + her.visit());
        hand.sees("Au dossier pour décider des examens aujourd’hui");
        hand.check(AriaRole.CHECKBOX, "Observation externe");
        for (var item : claire.page()
                .locator("[id^='consent:items'] input[type=checkbox]")
                .all()) item.check();
        hand.check(AriaRole.RADIO, "Une personne autorisée à consentir");
        claire.page().locator("[id='consent:decisionMakerName']").fill(mother);
        claire.page().locator("[id='consent:decisionMakerRelation']").fill("mère");
        claire.page().locator("[id='consent:decisionMakerBasis']").fill("ordonnance du tribunal");
        hand.click(AriaRole.BUTTON, "Noter l’explication");
        hand.answer("D’accord pour continuer aujourd’hui\u00a0?", "Oui");
        hand.answer("Signal d’arrêt", "Main levée");
        hand.answer("Tierce personne", "Offerte et déclinée");
        hand.check(AriaRole.RADIO, "La personne elle-même");
        hand.answer("Observation externe", "Non");
        hand.check(AriaRole.RADIO, "La personne autorisée à consentir");
        hand.click(hand.group("Observation externe"), AriaRole.BUTTON, "Oui");
        claire.page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");

        var part = hand.group("Observation externe");
        assertThat(part.locator(".lv-chosen")).containsText("Non");
        assertThat(part.locator(".lv-chosen")).hasCount(1);
        assertThat(part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Commencer")))
                .hasCount(0);
        assertThat(Demo.count(
                        "from consent_event e join consent c on c.id = e.consent_id where kind = 'STARTED' and episode_id = ?",
                        her.episode()))
                .isZero();
    }

    private static Locator checkbox(Hand hand, String name) {
        return hand.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
