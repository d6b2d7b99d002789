package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** Finding somebody from any page, by keys alone. */
class SearchIT {
    private static final String PASTE =
            """
            () => {
              const field = document.getElementById('search');
              field.focus();
              field.value = '%s';
              field.dispatchEvent(new Event('input', {bubbles: true}));
            }""";

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

    /** As it comes along with a copied text, and as half of a character. */
    @ParameterizedTest
    @CsvSource({"EN, an invisible character came along", "FR, un caractère invisible"})
    @Rule("IN-2")
    void what_cannot_be_looked_for_is_told_by_its_sentence(Language language, String sentence) {
        try (var renee = BrowserSession.of("renee.gagnon", language, Viewport.DESK)) {
            for (var text : List.of("Gi\\u001bll", "Gill\\ud83d")) {
                renee.page().evaluate(PASTE.formatted(text));
                assertThat(found(renee)).containsText(sentence);
                new Keys(renee.page()).press("Escape");
                assertThat(found(renee)).isHidden();
            }
        }
    }

    @Test
    @Rule("IN-2")
    void a_search_that_is_not_answered_says_so_while_it_lasts_and_ends() {
        try (var renee = BrowserSession.of("renee.gagnon", Language.EN, Viewport.DESK)) {
            var page = renee.page();
            page.addInitScript(
                    "{ const real = AbortSignal.timeout; AbortSignal.timeout = (within) => real.call(AbortSignal, within / 5); }");
            page.route("**/api/search", route -> {}); // never
            renee.go("/home");
            var keys = new Keys(page);
            keys.press("/");
            keys.type("Gill");
            keys.press("Enter");

            var soon = new LocatorAssertions.ContainsTextOptions().setTimeout(1_500);
            assertThat(page.locator("#turn")).containsText("what you asked for is on its way", soon);
            keys.sees(found(renee), "Not reachable just now.");
            assertThat(page.locator("#turn")).isEmpty();
        }
    }

    private static Locator found(BrowserSession session) {
        return session.page().locator(".lv-search-found");
    }
}
