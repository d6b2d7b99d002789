package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.it.Visitor;

/** What the pages' own scripts call is asked for with values that no page of ours would send (IN-2). */
class HostileCallIT {
    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b", "\\ud800", "\\udc00x", "\\ufffe", "\\uffff"})
    @Rule("IN-2")
    void a_draft_and_a_search_refuse_them_too(String escaped) {
        var hers = NewCase.of(Visitor.known("priya.natarajan"));
        var text = "vor" + escaped + "nach";
        var draft = call(
                "PUT",
                "api/drafts/" + hers.visit(),
                "{\"version\":0,\"sections\":{\"template\":\"FIRST_VISIT\",\"HURTS_WHERE\":\"" + text + "\"}}");
        assertThat(draft.statusCode()).isEqualTo(400);
        assertThat(call("POST", "api/search", "{\"text\":\"" + text + "\"}").statusCode())
                .isBetween(200, 499);
        assertThat(call("POST", "stop", "{\"ticket\":\"" + text + "\"}").statusCode())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "7",
                "{\"version\":\"x\"}",
                "{\"version\":1e99,\"sections\":{}}",
                "{\"text\":{}}",
                "{\"ticket\":[],\"secondsAgo\":\"x\"}",
                "{\"ticket\":\"a\",\"secondsAgo\":99999999999}",
                "{\"sections\":{\"\":null}}"
            })
    @Rule("IN-2")
    void what_is_no_call_of_ours_is_no_fault(String body) {
        for (var call : List.of(
                "PUT api/drafts/00000000-0000-4000-8000-000000000000",
                "PUT api/drafts/x",
                "POST api/search",
                "POST api/presence",
                "POST stop")) {
            var answer = call(call.split(" ")[0], call.split(" ")[1], body);
            assertThat(answer.statusCode()).as(call).isLessThan(500);
            assertThat(answer.body()).as(call).doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    @Rule("IN-2")
    void a_megabyte_is_too_much_for_a_call_and_no_fault() {
        var text = "x".repeat(1_000_000);
        assertThat(call(
                                "PUT",
                                "api/drafts/00000000-0000-4000-8000-000000000000",
                                "{\"version\":0,\"sections\":{\"TRIED\":\"" + text + "\"}}")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(call("POST", "api/search", "{\"text\":\"" + text + "\"}").statusCode())
                .isBetween(400, 499);
        assertThat(call("POST", "stop", "{\"ticket\":\"" + text + "\"}").statusCode())
                .isBetween(400, 499);
    }

    private static HttpResponse<String> call(String verb, String path, String body) {
        return Visitor.known("priya.natarajan")
                .send(
                        verb,
                        path,
                        body,
                        "Content-Type",
                        "application/json",
                        "X-Levator",
                        path.equals("stop") ? "stop" : "1",
                        "X-Requested-With",
                        "fetch",
                        "Origin",
                        Forms.ours()[1],
                        "Sec-Fetch-Site",
                        "same-origin");
    }
}
