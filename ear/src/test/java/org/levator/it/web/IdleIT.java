package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Await;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/** What the server does with a sign-in that nobody uses; seconds stand for the quarter of an hour. */
class IdleIT {
    private static final String THERAPIST = "priya.natarajan";
    private static final String CASELOAD = "caseload?tab=ALL&sort=NAME";
    private static final int IDLE = 8;
    private final Visitor priya = Visitor.signedIn(THERAPIST);

    @Test
    @Rule("AS-3")
    void polls_do_not_keep_it_alive_and_get_401_without_a_redirect() {
        assertThat(present().statusCode()).isEqualTo(204);
        priya.idleAfter(IDLE);
        isSignedOutWithin(Duration.ofSeconds(4L * IDLE));
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
        isSignedOutWithin(Duration.ofSeconds(4L * IDLE), "X-Levator-Input", "3600");
    }

    @Test
    @Rule("AS-3")
    void a_page_that_is_asked_for_too_late_leads_to_signed_out_and_from_there_back_to_itself() {
        idles();
        var answer = priya.get(CASELOAD);
        assertThat(answer.statusCode()).isEqualTo(303);
        var signedOut = priya.followed(answer);
        assertThat(signedOut.uri().getPath()).isEqualTo("/public/signed-out");
        assertThat(signedOut.body()).contains("href=\"/" + CASELOAD.replace("&", "&amp;") + "\"");
        assertThat(priya.open(CASELOAD).body()).contains("kc-form-login");
    }

    @Test
    @Rule("AS-3")
    void what_a_button_of_a_page_asks_for_too_late_gets_401() {
        idles();
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
        var all = Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return priya.send(method, page, body, all);
    }

    private void isSignedOutWithin(Duration patience, String... headers) {
        Await.until("401", patience, () -> {
            var answer = call("POST", "api/presence", "{}", headers);
            assertThat(answer.headers().firstValue("Location")).isEmpty();
            return answer.statusCode() == 401;
        });
    }

    /** Nothing is asked meanwhile. */
    private void idles() {
        present();
        priya.idleAfter(1);
        var late = Instant.now().plusMillis(1_500);
        Await.until("a second and a half", Duration.ofSeconds(5), () -> Instant.now()
                .isAfter(late));
    }
}
