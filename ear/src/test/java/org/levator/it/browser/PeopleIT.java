package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** The administrator adds a colleague, corrects her name and takes away whom she added by mistake. */
class PeopleIT {
    @Test
    @Rule("ACC-4")
    void the_administrator_adds_a_colleague_from_a_page_and_nothing_typed_is_lost() {
        try (var tomas = BrowserSession.of("tomas.lindgren", Language.EN, Viewport.DESK)) {
            var hand = new Hand(tomas.page());
            hand.click(tomas.page().locator(".lv-rail"), AriaRole.LINK, "People");
            hand.open("Add a colleague");
            hand.write("User name in Keycloak", "Meredith.Arseneau");
            hand.choose("Language", "French");
            hand.write("Given name", "Maïa");
            hand.write("Family name", "Tremblay");
            assertThat(tomas.violations()).isEmpty();
            hand.click(AriaRole.BUTTON, "Add the colleague");
            hand.sees("Somebody here has this user name already, perhaps a colleague who has left.");
            assertThat(tomas.page().getByLabel("Family name").inputValue()).isEqualTo("Tremblay");
            hand.write("User name in Keycloak", "maïa tremblay");
            hand.click(AriaRole.BUTTON, "Add the colleague");
            hand.sees("letters without accents");
            hand.write("User name in Keycloak", "maia.tremblay");
            hand.click(AriaRole.BUTTON, "Add the colleague");
            hand.sees("Added. A regulated title is entered here");
            keepsHerProfile(tomas, hand);
        }
        assertThat(Demo.count("from clinician where account = ?", "maia.tremblay"))
                .isZero();
    }

    private static void keepsHerProfile(BrowserSession tomas, Hand hand) {
        tomas.page()
                .locator("[id='register:starts']")
                .fill(LocalDate.now().minusDays(40).toString());
        hand.write("Title in English", "Physiotherapist");
        hand.write("Title in French", "Physiothérapeute");
        hand.write("College", "Ordre de la physiothérapie");
        hand.write("Registration number", "20881");
        hand.click(AriaRole.BUTTON, "Save the registration");
        hand.sees("The registration is saved");
        hand.sees("Has not signed in yet");
        takesBackAnAuthorisationToCome(tomas, hand);
        hand.open("Correct or change the name");
        hand.write("Given name", "Maya");
        hand.click(AriaRole.BUTTON, "Save the name");
        hand.sees("Maïa Tremblay");
        assertThat(tomas.page().locator("h1").innerText()).isEqualTo("Maya Tremblay");
        assertThat(tomas.violations()).isEmpty();
        hand.open("Say whose account this is");
        hand.choose("The same person as", "Claire Boisvert (claire.boisvert)");
        hand.click(AriaRole.BUTTON, "Save whose account it is");
        hand.sees("The same person also signs in as: claire.boisvert");
        assertThat(tomas.violations()).isEmpty();
        hand.open("Entered by mistake?");
        hand.click(AriaRole.BUTTON, "Take away");
        hand.sees("Taken away.");
    }

    private static void takesBackAnAuthorisationToCome(BrowserSession tomas, Hand hand) {
        hand.open("Add an authorization");
        tomas.page().locator("[id='authorise:province']").selectOption("Ontario");
        tomas.page().locator("[id='authorise:number']").fill("PI-20881");
        tomas.page()
                .locator("[id='authorise:since']")
                .fill(LocalDate.now().plusDays(20).toString());
        hand.click(AriaRole.BUTTON, "Add the authorization");
        hand.sees("The authorization is added.");
        hand.click(AriaRole.LINK, "Take back: Ontario");
        hand.sees("Done.");
        hand.sees("No authorization on record.");
    }

    @Test
    @Rule("ACC-4")
    void the_list_says_what_each_person_does() {
        try (var tomas = BrowserSession.of("tomas.lindgren", Language.FR, Viewport.TABLET)) {
            tomas.go("/people");
            var people = tomas.page().getByRole(AriaRole.ROW);
            assertThat(people.allInnerTexts())
                    .anyMatch(row -> row.contains("Renée Gagnon") && row.contains("Réception"))
                    .anyMatch(row -> row.contains("Sam Oduya") && row.contains("Stagiaire"))
                    .anyMatch(row -> row.contains("Claire Boisvert") && row.contains("Physiothérapeute"));
            assertThat(tomas.violations()).isEmpty();
        }
    }
}
