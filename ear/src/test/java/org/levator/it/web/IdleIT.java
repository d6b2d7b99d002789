package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/** What the server does with a sign-in that nobody uses; seconds stand for the quarter of an hour. */
class IdleIT {
    private static final String THERAPIST = "priya.natarajan";
    private static final String FLAG_OF_NOBODY = "caseload?tab=ALL&sort=NAME";
    private static final int IDLE = 8;
    private final Visitor priya = Visitor.signedIn(THERAPIST);

    @Test
    @Rule("AS-3")
    void polls_do_not_keep_it_alive_and_get_401_without_a_redirect() {
        assertThat(present().statusCode()).isEqualTo(204);
        priya.idleAfter(IDLE);
        var over = until(401, () -> call("POST", "api/presence", "{}"), Duration.ofSeconds(4L * IDLE));
        assertThat(over.headers().firstValue("Location")).isEmpty();
        assertThat(priya.open("home").body())
                .as("the sign-in server has forgotten her too")
                .contains("kc-form-login");
    }

    @Test
    @Rule("AS-3")
    void keys_and_pointer_keep_it_alive_however_long() {
        priya.idleAfter(IDLE);
        var end = Instant.now().plusSeconds(2L * IDLE);
        while (Instant.now().isBefore(end)) {
            assertThat(present().statusCode()).isEqualTo(204);
        }
        assertThat(priya.get("home").statusCode()).isEqualTo(200);
    }

    @Test
    @Rule("AS-3")
    void a_retry_that_tells_of_an_old_key_does_not() {
        assertThat(present().statusCode()).isEqualTo(204);
        priya.idleAfter(IDLE);
        until(401, () -> call("POST", "api/presence", "{}", "X-Levator-Input", "3600"), Duration.ofSeconds(4L * IDLE));
    }

    @Test
    @Rule("AS-3")
    void a_page_that_is_asked_for_too_late_leads_to_signed_out_and_from_there_back_to_itself() {
        present();
        priya.idleAfter(1);
        var late = Instant.now().plusMillis(1_500);
        until(200, () -> priya.get("public/signed-out"), late);
        var answer = priya.get(FLAG_OF_NOBODY);
        assertThat(answer.statusCode()).isEqualTo(303);
        var signedOut = priya.followed(answer);
        assertThat(signedOut.uri().getPath()).isEqualTo("/public/signed-out");
        assertThat(signedOut.body()).contains("href=\"/" + FLAG_OF_NOBODY.replace("&", "&amp;") + "\"");
        assertThat(priya.open(FLAG_OF_NOBODY).body()).contains("kc-form-login");
    }

    @Test
    @Rule("AS-3")
    void what_a_button_of_a_page_asks_for_too_late_gets_401() {
        present();
        priya.idleAfter(1);
        until(200, () -> priya.get("public/signed-out"), Instant.now().plusMillis(1_500));
        var answer = call("POST", "caseload", "", "Faces-Request", "partial/ajax");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    @Rule("AS-3")
    void a_page_that_somebody_else_left_open_cannot_write_as_her() {
        var answer = call("POST", "api/search", "{\"text\": \"Maya\"}", "X-Levator-Account", "0".repeat(32));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
        assertThat(priya.get("home").statusCode()).as("her own sign-in goes on").isEqualTo(200);
    }

    @Test
    @Rule("AS-3")
    void a_browser_cannot_ask_for_a_longer_sign_in() {
        priya.idleAfter(86_400);
        assertThat(priya.get("home").body()).contains("data-idle=\"900\"");
    }

    private HttpResponse<String> present() {
        return call("POST", "api/presence", "{}", "X-Levator-Input", "0");
    }

    private HttpResponse<String> call(String method, String page, String body, String... more) {
        var headers = new String[] {
            "Content-Type", "application/json",
            "X-Levator", "test",
            "X-Requested-With", "fetch",
            "Sec-Fetch-Site", "same-origin",
            "Origin", TestClinic.address().toString().replaceFirst("/$", "")
        };
        var all = java.util.Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return priya.send(method, page, body, all);
    }

    private static HttpResponse<String> until(int status, Supplier<HttpResponse<String>> request, Duration patience) {
        var end = Instant.now().plus(patience);
        var answer = request.get();
        while (answer.statusCode() != status && Instant.now().isBefore(end)) {
            answer = request.get();
        }
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer;
    }

    /** Asks for what needs no sign-in until it is late. */
    private static void until(int status, Supplier<HttpResponse<String>> request, Instant late) {
        do {
            assertThat(request.get().statusCode()).isEqualTo(status);
        } while (Instant.now().isBefore(late));
    }
}
