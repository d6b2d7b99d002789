package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.it.Await;
import org.levator.it.KeycloakAway;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** Keycloak hangs while somebody writes: its process is stopped, so that it takes connections and never answers. */
class SignInServerAwayIT {
    private static final int USUAL_TOKEN = 1200;
    /** For after a hang nobody asks for a while. */
    private static final Duration BEFORE_THE_TOKEN_ENDS = Duration.ofSeconds(55);

    private static final Duration NO_HANGING = Duration.ofSeconds(20);
    private static final String TYPE_ON =
            """
            () => {
              if (document.getElementById('veil').open) return true;
              const field = document.querySelector('#note textarea[data-section]');
              field.value += '.';
              field.dispatchEvent(new Event('input', {bubbles: true}));
              return false;
            }""";
    private final String text = "Typed " + UUID.randomUUID();
    private Optional<KeycloakAway> away = Optional.empty();

    @AfterEach
    void as_it_was() {
        away.ifPresent(KeycloakAway::close);
        KeycloakAway.tokensLive(USUAL_TOKEN);
    }

    /** A quarter of the token's life is over, so it is asked for a new one, in vain. */
    @Test
    @Rule({"AS-3", "DI-5"})
    void an_open_page_keeps_saving_as_long_as_its_token_lives() {
        KeycloakAway.tokensLive(80);
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            claire.go("/note?visit=" + Demo.id("visit today 8"));
            hangs();
            claire.page().waitForFunction("() => performance.now() > 21000");
            field(claire.page()).fill(text);
            assertThat(claire.page().locator(".lv-bar .lv-saved"))
                    .hasAttribute(
                            "data-state", "saved", new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
            assertThat(timeOf(() -> claire.go("/caseload")))
                    .as("nobody waits again")
                    .isLessThan(NO_HANGING);
            assertThat(claire.page().locator("h1")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"EN, You are signed out, Sign in again here", "FR, La session est fermée, Se reconnecter ici"})
    @Rule({"AS-3", "DI-5"})
    void after_that_it_says_so_keeps_the_text_and_sends_it_when_she_is_back(
            Language language, String title, String again) {
        KeycloakAway.tokensLive(5);
        try (var claire = BrowserSession.of("claire.boisvert", language, Viewport.DESK)) {
            var page = claire.page();
            claire.go("/note?visit=" + Demo.id("visit today 8"));
            hangs();
            field(page).fill(text);
            field(page).blur();
            page.waitForFunction(
                    TYPE_ON,
                    null,
                    new Page.WaitForFunctionOptions().setPollingInterval(4_000).setTimeout(60_000));
            assertThat(page.locator("#veil h2:visible")).hasText(title);
            assertThat(field(page)).hasValue(Pattern.compile(text + "\\.*"));
            var typed = field(page).inputValue();

            as_it_was();
            var popup = page.waitForPopup(
                    () -> page.locator("#veil").getByText(again).click());
            if (!popup.isClosed()) signInIfAsked(popup);
            assertThat(page.locator("#veil")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(60_000));
            assertThat(field(page)).hasValue(typed);
            assertThat(Demo.count("from note_draft where content like ?", "%" + typed + "%"))
                    .isPositive();
        }
    }

    @Test
    void a_page_does_not_hang_with_it() {
        KeycloakAway.tokensLive(1);
        var hannah = Visitor.signedIn("hannah.weiss");
        KeycloakAway.tokensLive(USUAL_TOKEN);
        hangs();
        assertThat(timeOf(() -> hannah.get("home").statusCode())).isLessThan(NO_HANGING);
        assertThat(timeOf(() -> Visitor.anonymous().get("public/signed-out").statusCode()))
                .isLessThan(NO_HANGING);
        assertThat(timeOf(() -> Visitor.anonymous().get("home").statusCode())).isLessThan(NO_HANGING);
    }

    @ParameterizedTest
    @CsvSource({"en, did not answer", "fr, pas répondu"})
    @Rule("AS-4")
    void whoever_signs_out_meanwhile_is_told_and_is_not_in_again_without_her_password(
            String language, String sentence) {
        var hannah = Visitor.signedIn("hannah.weiss").reading(language);
        hangs();
        var left = hannah.followed(hannah.post("signout", Map.of(), "Sec-Fetch-Site", "same-origin"));
        assertThat(left.uri().getPath()).isEqualTo("/public/signed-out");
        assertThat(left.body()).contains(sentence, "href=\"/home\"");

        as_it_was();
        assertThat(hannah.open("home").uri().getPath()).isNotEqualTo("/home");
        assertThat(hannah.open("home").body()).contains("kc-form-login");
        assertThat(hannah.signIn("hannah.weiss", "home").uri().getPath()).isEqualTo("/home");
    }

    @Test
    @Rule("AS-3")
    void what_an_administrator_ends_there_ends_here_long_before_the_token_does() {
        KeycloakAway.tokensLive(80);
        var hannah = Visitor.signedIn("hannah.weiss");
        KeycloakAway.tokensLive(USUAL_TOKEN);
        KeycloakAway.endsSignInOf("hannah.weiss");
        assertThat(hannah.get("home").statusCode()).isEqualTo(200);
        Await.until(
                "she is signed out",
                BEFORE_THE_TOKEN_ENDS,
                () -> hannah.get("home").statusCode() == 303);
        assertThat(hannah.get("home").statusCode()).isEqualTo(302);
    }

    private void hangs() {
        away = Optional.of(KeycloakAway.hung());
    }

    /** The browser is known to Keycloak still, or not. */
    private static void signInIfAsked(Page popup) {
        try {
            popup.locator("#password").waitFor(new Locator.WaitForOptions().setTimeout(10_000));
            BrowserSession.fillIn("claire.boisvert", popup);
        } catch (PlaywrightException signedInWithoutAsking) {
            // and closed itself
        }
    }

    private static Duration timeOf(Runnable call) {
        var start = Instant.now();
        call.run();
        return Duration.between(start, Instant.now());
    }

    private static Locator field(Page page) {
        return page.locator("#note textarea[data-section]").first();
    }
}
