package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.web.Filled;
import org.levator.it.web.NewCase;

/** From outside the circle of care the pages offer what can be done there, and say who does the rest. */
class OutsideOffersIT {
    private final NewCase hers = NewCase.of(Visitor.known("hannah.weiss"));

    @Test
    @Rule({"ACC-5", "CAS-4", "PAT-1"})
    void a_legal_name_is_added_and_then_stands_and_nobody_is_added_ended_or_moved_on_but_a_death_is_recorded() {
        hers.form(
                        "patient?id=" + hers.patient(),
                        "contact",
                        "addContact",
                        Map.of("kind", "PARTNER", "name", "Noa Once"))
                .press();
        try (var priya = opened(Language.EN, Viewport.DESK)) {
            var hand = new Hand(priya.page());
            priya.go("/patient?id=" + hers.patient());
            hand.sees("Who is around the patient is changed by the circle.");
            hand.sees("Who may decide is recorded and ended by the circle.");
            offersNone(priya, "Add somebody", "No longer close", "Name somebody who may decide");
            assertThat(said(priya, "Record an entry on capacity")).isEqualTo(1);

            hand.open("Legal name, where a payer");
            hand.write("Legal first name", "Paige-Ann");
            hand.click(AriaRole.BUTTON, "Save details");
            hand.sees("Saved.");
            hand.open("Legal name, where a payer");
            hand.sees("One is on record, and from outside the circle of care it is not replaced.");
            assertThat(priya.page().getByLabel("Legal first name").isDisabled()).isTrue();
            assertThat(priya.violations()).isEmpty();

            priya.go("/case?id=" + hers.episode());
            hand.sees("Where the case goes from here is decided by the circle.");
            offersNone(priya, "Move on");
            hand.open("Record a death");
            hand.click(AriaRole.BUTTON, "Record a death");
            assertThat(priya.violations()).isEmpty();
            hand.click(AriaRole.BUTTON, "Record the death");
            hand.sees("Deceased");
        }
        assertThat(
                        hers.one(
                                "select p.legal_name_given from patient p join episode e on e.patient_id = p.id where e.id = ?"))
                .isEqualTo("Paige-Ann");
        assertThat(hers.one("select state from episode where id = ?")).isEqualTo("DECEASED");
    }

    @Test
    @Rule({"ACC-5", "LET-6"})
    void of_a_letter_what_came_is_recorded_and_what_is_awaited_stays_with_the_circle() {
        var letter = hers.sentLetter();
        try (var priya = opened(Language.EN, Viewport.DESK)) {
            priya.go("/letter?id=" + letter);
            new Hand(priya.page()).sees("From outside the circle of care you can record what came.");
            offersNone(priya, "No answer expected");
            assertThat(said(priya, "Answer received")).isEqualTo(1);
            assertThat(priya.violations()).isEmpty();
        }
    }

    @Test
    @Rule("ACC-5")
    void in_french_on_the_tablet_too() {
        try (var priya = opened(Language.FR, Viewport.TABLET)) {
            var hand = new Hand(priya.page());
            priya.go("/patient?id=" + hers.patient());
            hand.sees("L’ajout ou le retrait d’une personne revient au cercle.");
            hand.sees("C’est le cercle qui inscrit les personnes autorisées à consentir");
            offersNone(priya, "Ajouter quelqu’un", "Nommer une personne autorisée à consentir");
            assertThat(priya.violations()).isEmpty();
            priya.go("/case?id=" + hers.episode());
            hand.sees("La suite de l’épisode revient au cercle.");
            offersNone(priya, "Faire évoluer");
        }
    }

    private BrowserSession opened(Language language, Viewport at) {
        var number = hers.one("select number from episode where id = ?");
        var asked = Map.of("number", number, "reason", "At the door, and Hannah is away.");
        Filled.in(Visitor.known("priya.natarajan"), "break-glass", "outside", "open", asked)
                .press();
        return BrowserSession.of("priya.natarajan", language, at);
    }

    private static void offersNone(BrowserSession session, String... words) {
        assertThat(List.of(words))
                .allSatisfy(word -> assertThat(said(session, word)).as(word).isZero());
    }

    private static int said(BrowserSession session, String words) {
        return session.page()
                .getByText(words, new Page.GetByTextOptions().setExact(true))
                .count();
    }
}
