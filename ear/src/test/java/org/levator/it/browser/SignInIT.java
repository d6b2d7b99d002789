package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

class SignInIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void a_deep_link_is_kept_with_its_query_string() {
        try (var claire = BrowserSession.anonymous(Language.EN, Viewport.DESK)) {
            claire.go("/home?day=2026-11-20&from=mail");
            claire.signIn("claire.boisvert");
            assertThat(claire.page().url()).endsWith("/home?day=2026-11-20&from=mail");
        }
    }

    @Test
    @Rule("AS-1")
    void a_session_id_planted_before_sign_in_never_becomes_valid() {
        try (var claire = BrowserSession.anonymous(Language.EN, Viewport.DESK)) {
            claire.go("/public/signed-out");
            var planted = claire.sessionId().orElseThrow();
            var answers = new ArrayList<Response>();
            claire.page().onResponse(answers::add);
            claire.go("/home");
            claire.signIn("claire.boisvert");
            assertThat(claire.sessionId()).isPresent().get().isNotEqualTo(planted);
            assertThat(statusOfHome(planted)).isEqualTo(302);
            assertThat(statusOfHome(claire.sessionId().orElseThrow())).isEqualTo(200);
            assertThat(returnFromSignIn(answers).headerValue("set-cookie"))
                    .as("the very answer that signs in gives the new id")
                    .contains("LEVATOR_SESSION=" + claire.sessionId().orElseThrow());
        }
    }

    @Test
    @Rule("AS-1")
    void an_invented_session_id_is_not_taken_over() {
        try (var claire = BrowserSession.anonymous(Language.EN, Viewport.DESK)) {
            claire.plant("invented-by-somebody-else");
            claire.go("/home");
            claire.signIn("claire.boisvert");
            assertThat(claire.sessionId()).isPresent().get().isNotEqualTo("invented-by-somebody-else");
        }
    }

    @Test
    @Rule("AS-2")
    void scripts_and_other_sites_never_see_the_session_cookie() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            var cookie = claire.cookie().orElseThrow();
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            assertThat(claire.page().content()).doesNotContainIgnoringCase("jsessionid");
        }
    }

    @Test
    @Rule("AS-4")
    void sign_out_ends_both_sessions() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.FR, Viewport.DESK)) {
            var id = claire.sessionId().orElseThrow();
            claire.signOut();
            assertThat(statusOfHome(id)).as("the clinic's session").isEqualTo(302);
            claire.go("/home");
            assertThat(claire.asksToSignIn()).as("Keycloak's session").isTrue();
        }
    }

    @Test
    void a_signed_out_call_from_a_page_gets_401_and_no_redirect() {
        var request = HttpRequest.newBuilder(TestClinic.address().resolve("home"))
                .header("X-Requested-With", "XMLHttpRequest")
                .header("Faces-Request", "partial/ajax")
                .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(status(request)).isEqualTo(401);
    }

    @Test
    void a_wrong_password_leads_nowhere() {
        try (var nobody = BrowserSession.anonymous(Language.EN, Viewport.DESK)) {
            nobody.go("/home");
            nobody.page().fill("#username", "claire.boisvert");
            nobody.page().fill("#password", "guessed");
            nobody.page().locator("#password").press("Enter");
            nobody.page().waitForLoadState();
            assertThat(nobody.asksToSignIn()).isTrue();
            nobody.go("/home");
            assertThat(nobody.asksToSignIn()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_sign_in_page_speaks_the_language_and_leaves_axe_nothing_to_say(Language language) {
        try (var visitor = BrowserSession.anonymous(language, Viewport.DESK)) {
            visitor.go("/home");
            assertThat(visitor.page().locator("html").getAttribute("lang"))
                    .startsWith(language == Language.FR ? "fr" : "en");
            assertThat(visitor.violations()).isEmpty();
        }
    }

    private static Response returnFromSignIn(List<Response> answers) {
        return answers.stream()
                .filter(answer -> answer.status() == 302
                        && answer.url().startsWith(TestClinic.address() + "home?")
                        && answer.url().contains("code="))
                .findFirst()
                .orElseThrow();
    }

    private static int statusOfHome(String sessionId) {
        return status(HttpRequest.newBuilder(TestClinic.address().resolve("home"))
                .header("Accept", "text/html")
                .header("Cookie", "LEVATOR_SESSION=" + sessionId));
    }

    private static int status(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
