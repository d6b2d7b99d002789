package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/** Addresses stay in histories, logs and shoulders' sight: in no page's links, forms and redirects do they say anything about anyone. */
class AddressesIT {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:href|src|action|formaction|data-[a-z-]*url|data-path)=\"([^\"#][^\"]*)\"");
    private static final Pattern CLINICAL = Pattern.compile(
            "(?<!\\p{L})(vagin|vulv|pelv|rect|anal|pain|doul|dilat|trainer|penetr|intercourse|sexu|touch|touche|fear|peur|burn|brul|exam)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NEUTRAL_VALUE =
            Pattern.compile("|[A-Z_]{2,20}|[a-z_]{2,20}|\\d{1,4}|\\d{4}-\\d{2}-\\d{2}");
    private static final List<String> NAMES = new ArrayList<>();

    @BeforeAll
    static void know_whom_no_address_may_name() {
        UnderWay.atTheClinic();
        TestClinic.column("select chosen_name_given from patient union select chosen_name_family from patient").stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.length() > 2)
                .forEach(NAMES::add);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("AS-2")
    void no_address_on_a_page_says_anything_about_anyone(Screen screen) {
        var page = Visitor.known(screen.account()).open(screen.address());
        var addresses = addresses(page);
        assertThat(addresses).isNotEmpty();
        assertThat(addresses.stream().flatMap(AddressesIT::faults)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("AS-2")
    void no_answer_sets_a_cookie_that_scripts_or_other_sites_get(Screen screen) {
        var visitor = Visitor.signedIn(screen.account());
        visitor.open(screen.address());
        var cookies = visitor.seen().stream()
                .filter(answer ->
                        answer.uri().getAuthority().equals(TestClinic.address().getAuthority()))
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .filter(cookie -> !cookie.contains("1970"))
                .toList();
        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    @Rule("AS-2")
    void what_is_looked_for_in_the_directory_stands_in_no_address() {
        try (var renee = BrowserSession.of("renee.gagnon", BrowserSession.Language.EN, BrowserSession.Viewport.DESK)) {
            var page = renee.page();
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            renee.go("/directory");
            var all = page.locator("tbody tr").count();
            page.locator("[id='find:what']").fill("gatineau");
            page.keyboard().press("Enter");
            page.waitForFunction("all => document.querySelectorAll('tbody tr').length < all", all);
            assertThat(page.url()).endsWith("/directory");
            page.locator("tbody a").first().click();
            page.waitForURL("**/recipient?id=*");
            page.goBack();
            assertThat(page.locator("tbody tr").count()).isEqualTo(all);
            assertThat(asked).noneMatch(address -> address.contains("gatineau"));
        }
    }

    @Test
    @Rule("AS-2")
    void a_session_in_an_address_is_none() {
        var session = Visitor.signedIn("claire.boisvert").session().orElseThrow();
        for (var name : List.of("jsessionid", "JSESSIONID", "LEVATOR_SESSION")) {
            var answer = Visitor.anonymous().get("home;" + name + "=" + session);
            assertThat(answer.statusCode()).as(name).isEqualTo(302);
        }
    }

    @Test
    @Rule("AS-2")
    void ids_that_the_clinic_makes_cannot_be_guessed() {
        var made = Stream.of(
                        "select id from consent where visit_id = ?", "select id from note_draft where visit_id = ?")
                .flatMap(sql -> TestClinic.column(sql, Demo.id("visit today 1")).stream());
        assertThat(made).isNotEmpty().allSatisfy(id -> assertThat(
                        UUID.fromString(id).version())
                .as("a random UUID")
                .isEqualTo(4));
    }

    @Test
    @Rule("AS-2")
    void a_clinical_word_a_name_a_number_and_a_session_are_noticed() {
        NAMES.add("ottoline");
        assertThat(List.of(
                        "/letter?kind=vaginal",
                        "/caseload?q=Ottoline",
                        "/case?id=4711471",
                        "/home;jsessionid=abc",
                        "/patient?id=L-20418"))
                .allSatisfy(address -> assertThat(faults(address)).isNotEmpty());
        NAMES.remove("ottoline");
    }

    private static List<String> addresses(HttpResponse<String> page) {
        var links = ADDRESS.matcher(page.body()).results().map(found -> found.group(1));
        var own = Stream.concat(Stream.of(page.uri().toString()), links);
        return own.map(address -> address.replace("&amp;", "&"))
                .filter(address -> !address.startsWith("/jakarta.faces.resource/"))
                .filter(address -> !address.startsWith("mailto:") && !address.startsWith("tel:"))
                .distinct()
                .toList();
    }

    private static Stream<String> faults(String address) {
        var plain = URLDecoder.decode(address.replaceFirst("^http://[^/]+", ""), StandardCharsets.UTF_8);
        var lower = plain.toLowerCase(Locale.ROOT);
        var faults = new ArrayList<String>();
        if (plain.contains(";")) faults.add("a session in " + plain);
        if (CLINICAL.matcher(lower).find()) faults.add("a clinical word in " + plain);
        NAMES.stream()
                .filter(name -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                        .matcher(lower)
                        .find())
                .forEach(name -> faults.add(name + " in " + plain));
        values(plain)
                .filter(value -> !ID.matcher(value).matches()
                        && !NEUTRAL_VALUE.matcher(value).matches())
                .forEach(value -> faults.add("what is " + value + " in " + plain));
        return faults.stream();
    }

    private static Stream<String> values(String address) {
        var query = address.indexOf('?');
        return query < 0
                ? Stream.empty()
                : Stream.of(address.substring(query + 1).split("&")).map(pair -> pair.substring(pair.indexOf('=') + 1));
    }
}
