package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** Keycloak hangs while somebody writes: its process is stopped, so that it takes connections and never answers. */
class SignInServerAwayIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int USUAL_TOKEN = 300;
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

    @AfterEach
    void as_it_was() throws IOException, InterruptedException {
        signal("CONT");
        tokensLive(USUAL_TOKEN);
    }

    @Test
    @Rule("DI-5")
    void an_open_page_keeps_saving_as_long_as_its_token_lives() throws IOException, InterruptedException {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            claire.go("/note?visit=" + Demo.id("visit today 8"));
            signal("STOP");
            field(claire.page()).fill(text);
            assertThat(claire.page().locator(".lv-bar .lv-saved"))
                    .hasAttribute(
                            "data-state", "saved", new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
            claire.go("/caseload");
            assertThat(claire.page().locator("h1")).isVisible();
        }
    }

    @Test
    @Rule({"AS-3", "DI-5"})
    void after_that_it_says_so_keeps_the_text_and_sends_it_when_she_is_back() throws IOException, InterruptedException {
        tokensLive(5);
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            var page = claire.page();
            claire.go("/note?visit=" + Demo.id("visit today 8"));
            signal("STOP");
            field(page).fill(text);
            field(page).blur();
            page.waitForFunction(
                    TYPE_ON,
                    null,
                    new Page.WaitForFunctionOptions().setPollingInterval(4_000).setTimeout(60_000));
            assertThat(page.locator("#veil h2:visible")).hasText("You are signed out");
            assertThat(field(page)).hasValue(Pattern.compile(text + "\\.*"));
            var typed = field(page).inputValue();

            signal("CONT");
            tokensLive(USUAL_TOKEN);
            var popup = page.waitForPopup(
                    () -> page.locator("#veil").getByText("Sign in again here").click());
            if (!popup.isClosed()) signInIfAsked(popup);
            assertThat(page.locator("#veil")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(60_000));
            assertThat(field(page)).hasValue(typed);
            assertThat(Demo.count("from note_draft where content like ?", "%" + typed + "%"))
                    .isPositive();
        }
    }

    @Test
    void a_page_does_not_hang_with_it() throws IOException, InterruptedException {
        tokensLive(1);
        var hannah = Visitor.signedIn("hannah.weiss");
        tokensLive(USUAL_TOKEN);
        signal("STOP");
        assertThat(timeOf(() -> hannah.get("home").statusCode())).isLessThan(NO_HANGING);
        assertThat(timeOf(() -> Visitor.anonymous().get("public/signed-out").statusCode()))
                .isLessThan(NO_HANGING);
        assertThat(timeOf(() -> Visitor.anonymous().get("home").statusCode())).isLessThan(NO_HANGING);
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

    private static void signal(String name) throws IOException, InterruptedException {
        var done = new ProcessBuilder(
                        "kill",
                        "-" + name,
                        Long.toString(
                                TestClinic.process("keycloak").orElseThrow().pid()))
                .inheritIO()
                .start()
                .waitFor();
        assertThat(done).isZero();
    }

    private static void tokensLive(int seconds) throws IOException, InterruptedException {
        var admin = send(request("/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=admin&password="
                                + TestClinic.secret("keycloak.admin"))));
        var token = admin.body().replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1");
        var changed = send(request("/admin/realms/levator")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .PUT(HttpRequest.BodyPublishers.ofString("{\"accessTokenLifespan\": " + seconds + "}")));
        assertThat(changed.statusCode()).isEqualTo(204);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(TestClinic.signIn() + path)).timeout(Duration.ofSeconds(60));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
