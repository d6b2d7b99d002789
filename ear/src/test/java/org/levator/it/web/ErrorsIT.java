package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.it.Fault;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/** A fault of ours shows a number and a way on, in both languages, and nothing else; the number stands in the log, and no name with it. */
class ErrorsIT {
    private static final Pattern REFERENCE = Pattern.compile("[2-9A-Y]{4}-[2-9A-Y]{4}");
    private static final String[] INSIDES = {
        "Exception",
        "org.levator",
        "org.hibernate",
        "jdbc",
        "SQL",
        "permission denied",
        "\tat ",
        "levator_app",
        "standalone/"
    };
    private static final Map<String, String> TITLE = Map.of(
            "en", "Something went wrong on our side",
            "fr", "Un problème est survenu de notre côté");
    private static final Map<String, String> KEPT =
            Map.of("en", "What you typed is still here", "fr", "Ce que vous avez écrit est toujours là");
    private static final int TOO_MUCH = 3_000_000;
    private static final String NAME =
            "Faultline" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private static Visitor therapist;
    private static NewCase hers;
    private static String note;
    private static UUID letter;
    private static long logged;

    @BeforeAll
    static void a_patient_whom_no_error_may_name() {
        therapist = Visitor.signedIn("hannah.weiss");
        var opened = NewCase.registration(therapist, NAME).press();
        hers = NewCase.opened(therapist, opened);
        var written = NewCase.of(therapist);
        note = "api/notes/" + written.signedNote().replaceFirst(".*id=", "") + "/pdf";
        letter = written.letter();
    }

    @AfterAll
    static void everything_works_again() {
        assertThat(therapist.get("case?id=" + hers.episode()).statusCode()).isEqualTo(200);
    }

    static Stream<Arguments> pages() {
        return Stream.of("en", "fr")
                .flatMap(language -> Stream.of(
                        Arguments.of(language, "select on episode_state_change", "case?id=" + hers.episode()),
                        Arguments.of(language, "select on patient", "note?visit=" + hers.visit()),
                        Arguments.of(language, "insert on access_entry", "consent?visit=" + hers.visit()),
                        Arguments.of(language, "select on care_team_member", "caseload")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    @Rule({"OX-2", "OX-5", "AU-2"})
    void a_page_that_breaks_while_it_is_drawn(String language, String right, String page) throws IOException {
        var answer = broken(language, right, () -> therapist.get(page));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.body()).contains(TITLE.get(language), "lang=\"" + language, "href=\"/home\"");
        isReported(answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    @Rule("OX-5")
    void a_form_whose_saving_breaks_keeps_what_was_typed(String language) throws IOException {
        therapist.reading(language);
        var form = Filled.in(
                therapist, "recipient", "recipient", "save", Map.of("name", "Clinique Ébauche", "language", "EN"));
        var answer = broken(language, "insert on recipient", form::press);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("value=\"Clinique Ébauche\"", KEPT.get(language));
        isReported(answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    @Rule("OX-5")
    void a_part_of_a_page_that_breaks_leaves_the_page_as_it_is(String language) throws IOException {
        var form = hers.flag();
        assertThat(form.partial()).isTrue();
        var answer = broken(language, "insert on red_flag", form::press);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEmpty();
        isReported(answer.headers().firstValue("X-Levator-Reference").orElseThrow());
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                Arguments.of(
                        "insert on note_draft",
                        "PUT",
                        "api/drafts/" + hers.visit(),
                        "{\"version\":0,\"sections\":{\"template\":\"SOAP\",\"PLAN\":\"Stay\"}}"),
                Arguments.of("select on patient", "POST", "api/search", "{\"text\":\"" + NAME + "\"}"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    @Rule("OX-5")
    void a_call_that_breaks_tells_its_number_and_no_more(String right, String verb, String path, String body)
            throws IOException {
        var answer = broken("en", right, () -> call(verb, path, body));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEmpty();
        isReported(answer.headers().firstValue("X-Levator-Reference").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    @Rule("OX-5")
    void a_file_that_cannot_be_made_is_a_page_about_it(String language) throws IOException {
        for (var file : new String[] {note, "letter/word?id=" + letter}) {
            var answer = broken(language, "select on care_profile", () -> therapist.get(file));
            assertThat(answer.statusCode()).as(file).isEqualTo(500);
            assertThat(answer.body()).contains(TITLE.get(language), "href=\"/home\"");
            isReported(answer.body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404, GET, case?id=00000000-0000-4000-8000-000000000000",
        "404, GET, nowhere",
        "404, GET, api/notes/none/pdf",
        "400, GET, home?jakarta.faces.ViewState=1",
        "403, POST, home",
        "405, POST, letter/pdf",
        "413, POST, recipient"
    })
    @Rule("OX-5")
    void what_is_asked_in_a_wrong_way_has_a_number_and_a_way_on(int status, String verb, String path)
            throws IOException {
        for (var language : TITLE.keySet()) {
            therapist.reading(language);
            logged = Files.size(TestClinic.log("wildfly.log"));
            var answer = wrong(status, verb, path);
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.body()).contains("lang=\"" + language, "href=\"/home\"");
            isReported(answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    @Rule({"OX-5", "IN-2"})
    void a_call_of_more_than_can_be_taken_gets_its_sentence(String language) {
        therapist.reading(language);
        var answer = call("PUT", "api/drafts/" + hers.visit(), "x".repeat(TOO_MUCH));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains(language.equals("fr") ? "toujours là" : "still here")
                .doesNotContain(INSIDES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    @Rule({"OX-5", "IN-6"})
    void what_is_sent_from_a_page_that_was_left_leads_to_the_page_again(String language) {
        therapist.reading(language);
        var form = Filled.in(therapist, "recipient", "recipient", "save", Map.of("name", "Clinique Ébauche"));
        assertThat(form.press().statusCode()).isEqualTo(302);
        var answer = therapist.followed(
                form.with(all -> all.put("recipient:city", "Wakefield")).press());
        assertThat(answer.uri().getPath()).isEqualTo("/public/expired");
        assertThat(answer.body())
                .contains("lang=\"" + language, "href=\"/recipient\"")
                .doesNotContain(INSIDES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    @Rule({"OX-5", "IN-6"})
    void a_view_state_that_no_page_gave_leads_to_the_page_again(String language) {
        therapist.reading(language);
        var form = Filled.in(therapist, "recipient", "recipient", "save", Map.of("name", "Clinique Ébauche"));
        var answer = therapist.followed(form.withValues(value -> value.matches("-?\\d+:-?\\d+") ? "1:1" : value)
                .press());
        assertThat(answer.uri().getPath()).isEqualTo("/public/expired");
        assertThat(answer.body())
                .contains("lang=\"" + language, "href=\"/recipient\"")
                .doesNotContain(INSIDES);
    }

    private static HttpResponse<String> wrong(int status, String verb, String path) {
        if (verb.equals("GET")) {
            return therapist.get(path);
        }
        if (status == 413) {
            return therapist.post(path, Map.of("recipient:name", "x".repeat(TOO_MUCH)), Forms.ours());
        }
        return status == 403
                ? therapist.post(path, Map.of(), "Origin", "https://elsewhere.example")
                : therapist.post(path, Map.of(), Forms.ours());
    }

    private static HttpResponse<String> call(String verb, String path, String body) {
        var headers = Stream.concat(
                Stream.of("Content-Type", "application/json", "X-Levator", "1", "Accept", "*/*"),
                Stream.of(Forms.ours()));
        return therapist.send(verb, path, body, headers.toArray(String[]::new));
    }

    private static HttpResponse<String> broken(String language, String right, Call call) throws IOException {
        therapist.reading(language);
        logged = Files.size(TestClinic.log("wildfly.log"));
        try (var fault = Fault.without(right)) {
            return call.answer();
        }
    }

    /** The number that was shown is in the log, and neither of them says anything else. */
    private static void isReported(String shown) throws IOException {
        var reference = REFERENCE.matcher(shown);
        assertThat(reference.find()).as(shown).isTrue();
        var log = Files.readAllBytes(TestClinic.log("wildfly.log"));
        assertThat(new String(log, (int) logged, log.length - (int) logged, StandardCharsets.UTF_8))
                .contains("reference " + reference.group())
                .doesNotContain(NAME, "Ottilie", "Ébauche");
        assertThat(shown).doesNotContain(INSIDES);
    }

    private interface Call {
        HttpResponse<String> answer();
    }
}
