package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.levator.Rule;
import org.levator.it.Visitor;

/** What every answer carries: pages, errors, the way to sign-in, refusals. */
class HeadersIT {
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern RESOURCE = Pattern.compile("(?:href|src)=\"(/jakarta\\.faces\\.resource/[^\"]+)\"");
    private static final String THERAPIST = "hannah.weiss";

    @ParameterizedTest
    @MethodSource("answers")
    @Rule("OX-2")
    void an_answer_tells_the_browser_to_be_careful(String what, HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(policies(answer)).anySatisfy(policy -> assertThat(policy)
                .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .as("only behind TLS")
                .isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.uri() + answer.headers().firstValue("Location").orElse("") + answer.body())
                .doesNotContainIgnoringCase(";jsessionid");
    }

    @ParameterizedTest
    @MethodSource("pages")
    @Rule("OX-2")
    void a_page_runs_only_its_own_scripts(String page) {
        var visitor = Visitor.known(THERAPIST);
        var first = visitor.open(page);
        var second = visitor.open(page);
        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(scripts(first)).isNotEmpty().allSatisfy(policy -> assertThat(policy)
                .doesNotContain("'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:"));
        assertThat(first.body()).doesNotContainPattern("<[^>]+ on(click|load|change|submit|error)=\"[^\"]");
        assertThat(Pattern.compile("<script(?![^>]*(nonce=|src=))")
                        .matcher(first.body())
                        .find())
                .isFalse();
    }

    @Test
    @Rule("OX-2")
    void styles_and_scripts_are_kept_for_good_by_their_version() {
        var page = Visitor.known(THERAPIST).open("home");
        var resources = RESOURCE.matcher(page.body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(resources).isNotEmpty();
        for (var resource : resources) {
            var answer = Visitor.anonymous().get(resource);
            assertThat(answer.statusCode()).as(resource).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(resource)
                    .contains("immutable", "max-age=31536000");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    @Rule("AS-2")
    void cookies_are_for_the_server_alone() {
        var visitor = Visitor.signedIn(THERAPIST);
        var cookies = visitor.seen().stream()
                .filter(answer -> answer.uri()
                        .getAuthority()
                        .equals(org.levator.it.TestClinic.address().getAuthority()))
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .filter(cookie -> !cookie.contains("1970"))
                .toList();
        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    static Stream<String> pages() {
        return Stream.of("home", "caseload", "directory", "letters", "public/signed-out")
                .filter(page -> Visitor.known(THERAPIST).get(page).statusCode() == 200);
    }

    static Stream<Object[]> answers() {
        var visitor = Visitor.known(THERAPIST);
        var nobody = Visitor.anonymous();
        var nothing = "00000000-0000-4000-8000-000000000000";
        var answers = Stream.concat(
                pages().map(page -> Map.entry(page, visitor.get(page))),
                List.of(
                        Map.entry("no such page", visitor.get("no/such/page")),
                        Map.entry("no such case", visitor.get("letter/new?case=" + nothing)),
                        Map.entry("not an id", visitor.get("letter?id=x")),
                        Map.entry("no such file", visitor.get("letter/pdf?id=" + nothing)),
                        Map.entry("signed out", nobody.get("home")),
                        Map.entry("signed out, deep", nobody.get("note?visit=" + nothing)),
                        Map.entry("signed out, script", nobody.get("home", "X-Requested-With", "XMLHttpRequest")),
                        Map.entry(
                                "signed out, call",
                                nobody.send(
                                        "PUT", "api/drafts/" + nothing, "{}", "X-Requested-With", "XMLHttpRequest")),
                        Map.entry(
                                "foreign post",
                                visitor.post("home", Map.of("a", "b"), "Origin", "https://elsewhere.example")),
                        Map.entry("public", nobody.get("public/signed-out")))
                        .stream());
        return answers.map(answer -> new Object[] {answer.getKey(), answer.getValue()});
    }

    private static List<String> policies(HttpResponse<String> answer) {
        return answer.headers().allValues("Content-Security-Policy");
    }

    /** Of each policy, what it says about scripts. */
    private static List<String> scripts(HttpResponse<String> answer) {
        return policies(answer).stream()
                .flatMap(policy -> Stream.of(policy.split(";")))
                .map(String::strip)
                .filter(rule -> rule.startsWith("script-src"))
                .toList();
    }

    private static String nonce(HttpResponse<String> answer) {
        var found = NONCE.matcher(String.join(" ", scripts(answer)));
        assertThat(found.find()).as("a nonce").isTrue();
        return found.group(1);
    }
}
