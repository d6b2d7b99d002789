package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** Finding somebody from any page, by keys alone. */
class SearchIT {
    @Test
    @Rule({"PAT-4", "PAT-1", "AS-2"})
    void a_therapist_finds_her_own_patient_by_a_former_name_and_nobody_elses() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.FR, Viewport.TABLET)) {
            var keys = new Keys(claire.page());
            claire.go("/directory");
            keys.press("/");
            keys.type("lavoie");
            keys.sees(found(claire), "Marie-Ève Saint-Onge");
            keys.sees(found(claire), "L-20311");
            assertThat(claire.violations()).isEmpty();

            keys.press("Control+a");
            keys.type("harpreet");
            keys.sees(found(claire), "Personne ne correspond dans votre cercle de soins.");
            assertThat(found(claire).locator("[role=option]")).hasCount(0);

            keys.press("Escape");
            assertThat(found(claire)).isHidden();
            keys.type("1982-06-17");
            keys.sees(found(claire), "Marie-Ève Saint-Onge");
            keys.press("Enter");
            claire.page().waitForURL(address -> address.contains("/case?id="));
            assertThat(claire.page().url()).doesNotContain("1982", "lavoie", "Saint");
            keys.sees("Marie-Ève Saint-Onge");
        }
    }

    @Test
    @Rule({"PAT-4", "ACC-2"})
    void reception_finds_everybody_and_opens_the_person() {
        try (var renee = BrowserSession.of("renee.gagnon", Language.EN, Viewport.DESK)) {
            var keys = new Keys(renee.page());
            keys.press("Control+k");
            keys.type("Gill");
            keys.sees(found(renee), "Harpreet Gill");
            keys.press("ArrowDown", "Enter");
            renee.page().waitForURL(address -> address.contains("/patient?id="));
        }
    }

    private static Locator found(BrowserSession session) {
        return session.page().locator(".lv-search-found");
    }
}
