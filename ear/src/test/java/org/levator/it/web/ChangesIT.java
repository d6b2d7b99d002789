package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/** Changes come from our own pages, by POST, with a view that the server knows (IN-6). The form is that of a new recipient. */
class ChangesIT {
    private static final String RECEPTION = "renee.gagnon";
    private static final String PAGE = "recipient";
    private static final String STATE = "jakarta.faces.ViewState";

    @Test
    @Rule("IN-6")
    void a_get_with_a_whole_form_changes_nothing() throws SQLException {
        var visitor = Visitor.known(RECEPTION);
        var form = Forms.filled(visitor.open(PAGE).body(), "Dr. By Get");
        var query = Forms.encoded(form);
        assertThat(visitor.get(PAGE + "?" + query).statusCode()).isLessThan(500).isGreaterThanOrEqualTo(400);
        assertThat(count("Dr. By Get")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1:1",
                "-6442031923834411443:-2386243546846547",
                "stateless",
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
                "'\"><script>"
            })
    @Rule("IN-6")
    void a_view_state_that_the_server_did_not_give_is_refused_calmly(String state) throws SQLException {
        var visitor = Visitor.known(RECEPTION);
        var form = new HashMap<>(Forms.filled(visitor.open(PAGE).body(), "Dr. Tampered"));
        form.put(STATE, state);
        assertThat(visitor.post(PAGE, form, Forms.ours()).statusCode()).isBetween(200, 499);
        assertThat(count("Dr. Tampered")).isZero();
    }

    @Test
    @Rule("IN-6")
    void somebody_elses_view_state_is_refused_calmly() throws SQLException {
        var foreign = Forms.filled(Visitor.known("tomas.lindgren").open(PAGE).body(), "Dr. Foreign");
        assertThat(Visitor.known(RECEPTION).post(PAGE, foreign, Forms.ours()).statusCode())
                .isBetween(200, 499);
        assertThat(count("Dr. Foreign")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    @Rule("IN-6")
    void a_post_from_another_site_is_refused(String header, String value) throws SQLException {
        var visitor = Visitor.known(RECEPTION);
        var form = Forms.filled(visitor.open(PAGE).body(), "Dr. Elsewhere");
        assertThat(visitor.post(PAGE, form, header, value).statusCode()).isEqualTo(403);
        assertThat(count("Dr. Elsewhere")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Type, text/plain",
        "Content-Type, application/x-www-form-urlencoded",
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Origin, ",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Sec-Fetch-Site, ",
        "X-Levator, "
    })
    @Rule("IN-6")
    void a_call_is_json_from_our_own_page_with_our_header(String header, String value) {
        var headers = new HashMap<>(Map.of(
                "Content-Type", "application/json",
                "X-Levator", "1",
                "X-Requested-With", "XMLHttpRequest",
                "Origin", origin(),
                "Sec-Fetch-Site", "same-origin"));
        assertThat(call(headers).statusCode()).as("as our page calls it").isNotIn(403, 415);
        if (value == null) {
            headers.remove(header);
        } else {
            headers.put(header, value);
        }
        assertThat(call(headers).statusCode()).isIn(403, 415);
    }

    private static HttpResponse<String> call(Map<String, String> headers) {
        var flat = headers.entrySet().stream()
                .flatMap(h -> java.util.stream.Stream.of(h.getKey(), h.getValue()))
                .toArray(String[]::new);
        return Visitor.known("hannah.weiss")
                .send(
                        "PUT",
                        "api/drafts/00000000-0000-4000-8000-000000000000",
                        "{\"version\":0,\"sections\":{}}",
                        flat);
    }

    private static String origin() {
        return TestClinic.address().toString().replaceFirst("/$", "");
    }

    private static int count(String name) throws SQLException {
        try (var database = TestClinic.asOwner();
                var ask = database.prepareStatement("select count(*) from recipient where name = ?")) {
            ask.setString(1, name);
            try (var rows = ask.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
