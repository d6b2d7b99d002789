package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.access.Address;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.inside.Ids;
import org.levator.it.web.Planted;

/** She goes by her chosen name; the legal and former ones are on no page, in no answer and on no paper until somebody asks, which is logged (PAT-1). */
class NamesIT {
    private static final String MARK = "numenor" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private static final String LEGAL = MARK + "legal";
    private static final String FORMER = MARK + "former";
    private static final String CHOSEN = MARK + "chosen";
    private static final List<String> READERS =
            List.of("priya.natarajan", "renee.gagnon", "ines.ferreira", "tomas.lindgren");
    private static UUID episode;

    @BeforeAll
    static void plant() throws SQLException {
        episode = Planted.by(Visitor.known("priya.natarajan"), NamesIT::word).episode();
    }

    @AfterEach
    void everybody_reads_english_again() {
        READERS.forEach(account -> Visitor.known(account).reading("en"));
    }

    private static String word(String column) {
        return switch (column) {
            case "patient.legal_name_given", "patient.legal_name_family" -> LEGAL;
            case "patient_former_name.name_given", "patient_former_name.name_family" -> FORMER;
            case "patient.chosen_name_given" -> CHOSEN;
            case "patient.chosen_name_family" -> MARK + "kin";
            case "patient.folded_names" -> CHOSEN + " " + MARK + "kin\n" + LEGAL + " " + LEGAL + "\n" + FORMER;
            default -> "plain";
        };
    }

    /** Every address of the product, whoever asks, in either language. */
    @TestFactory
    @Rule("PAT-1")
    Stream<DynamicTest> no_address_says_another_name() {
        return Stream.of("en", "fr").flatMap(language -> READERS.stream().flatMap(account -> addresses()
                .map(address -> DynamicTest.dynamicTest(account + " " + language + " " + address.name(), () -> {
                    try (var database = TestClinic.asOwner()) {
                        var ids = new Ids(database, episode);
                        silent(address.call(Visitor.known(account).reading(language), ids::of)
                                .body());
                    }
                }))));
    }

    private static Stream<Address> addresses() {
        return Stream.concat(Address.withoutIds().stream(), Address.withIds().stream());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    @Rule("PAT-1")
    void the_pages_of_her_case_say_the_chosen_one(String language) throws SQLException {
        try (var database = TestClinic.asOwner()) {
            var ids = new Ids(database, episode);
            assertThat(Address.withIds().stream()
                            .filter(a -> a.name().startsWith("/"))
                            .map(a -> a.call(Visitor.known("priya.natarajan").reading(language), ids::of)
                                    .body()
                                    .toLowerCase(Locale.ROOT))
                            .filter(page -> page.contains(CHOSEN)))
                    .hasSizeGreaterThan(7);
        }
    }

    @Test
    @Rule({"PAT-1", "PAT-4"})
    void whoever_looks_for_another_name_finds_the_chosen_one() {
        for (var typed : List.of(LEGAL, FORMER)) {
            for (var account : List.of("priya.natarajan", "renee.gagnon")) {
                var found = Visitor.known(account)
                        .send("POST", "/api/search", "{\"text\": \"" + typed + "\"}", headers())
                        .body();
                assertThat(found).as(account).containsIgnoringCase(CHOSEN);
                silent(found);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Rule("PAT-1")
    void no_paper_says_another_name(Language language) throws IOException {
        try (var priya = BrowserSession.of("priya.natarajan", language, Viewport.DESK)) {
            for (var path : papers()) {
                var text = text(priya.file(path));
                assertThat(text).as(path).contains(CHOSEN);
                silent(text);
            }
        }
    }

    @Test
    @Rule({"PAT-1", "ACC-3"})
    void one_action_shows_it_and_the_log_says_so() {
        try (var priya = BrowserSession.of("priya.natarajan", Language.EN, Viewport.DESK)) {
            priya.go(patientPage());
            var page = priya.page();
            silent(page.content());
            var before = looks();

            page.locator("[id='patient:showNames']").click();
            page.locator("text=" + LEGAL).waitFor();

            assertThat(page.content()).contains(LEGAL + " " + LEGAL, FORMER + " " + FORMER);
            assertThat(looks()).isEqualTo(before + 1);
        }
    }

    @Test
    @Rule({"PAT-1", "NOT-3", "LET-3"})
    void what_was_signed_and_issued_keeps_the_name_it_had() throws IOException, SQLException {
        var hers = Planted.by(
                Visitor.known("priya.natarajan"), column -> word(column).replace(MARK, MARK + "two"));
        var old = CHOSEN.replace(MARK, MARK + "two");
        var now = MARK + "changed";
        try (var priya = BrowserSession.of("priya.natarajan", Language.EN, Viewport.DESK)) {
            var page = priya.page();
            priya.go("/patient?id=" + patient(hers.episode()));
            changeTo(page, now);
            assertThat(page.locator(".lv-banner-name").innerText()).startsWith(now);

            var note = Demo.one("select id from note where episode_id = ?", hers.episode());
            assertThat(text(priya.file("/api/notes/" + note + "/pdf")))
                    .contains(old)
                    .doesNotContain(now);
            assertThat(text(priya.file("/letter/pdf?id=" + issued(hers.episode()))))
                    .contains(old)
                    .doesNotContain(now);
            priya.go("/case?id=" + hers.episode());
            assertThat(page.locator(".lv-banner-name").innerText()).startsWith(now);
            assertThat(page.content()).doesNotContain(old);
        }
        var found =
                Visitor.known("priya.natarajan").send("POST", "/api/search", "{\"text\": \"" + old + "\"}", headers());
        assertThat(found.body()).containsIgnoringCase(now).doesNotContain(old);
    }

    private static void changeTo(Page page, String given) {
        page.locator("[id='patient:given']").fill(given);
        page.locator("[id='patient:save']").click();
        page.locator(".lv-banner-name:has-text('" + given + "')").waitFor();
    }

    private static void silent(String answer) {
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain(LEGAL).doesNotContain(FORMER);
    }

    private static List<String> papers() {
        return List.of(
                "/api/notes/" + Demo.one("select id from note where episode_id = ?", episode) + "/pdf",
                "/letter/pdf?id=" + issued(episode),
                "/letter/word?id="
                        + Demo.one(
                                "select id from letter where episode_id = ? and state = 'DRAFT' order by started_at limit 1",
                                episode));
    }

    private static String issued(UUID of) {
        return Demo.one(
                "select letter_id from issued_letter i join letter l on l.id = i.letter_id where episode_id = ?", of);
    }

    private static String patientPage() {
        return "/patient?id=" + patient(episode);
    }

    private static String patient(UUID of) {
        return Demo.one("select patient_id from episode where id = ?", of);
    }

    private static int looks() {
        return TestClinic.column(
                        "select id from access_entry where act = 'SHOW_OTHER_NAMES' and outcome = 'ALLOWED' and patient_id = (select patient_id from episode where id = ?)",
                        episode)
                .size();
    }

    private static String[] headers() {
        return new String[] {
            "Content-Type",
            "application/json",
            "X-Levator",
            "1",
            "X-Requested-With",
            "XMLHttpRequest",
            "Origin",
            TestClinic.address().toString().replaceFirst("/$", ""),
            "Sec-Fetch-Site",
            "same-origin"
        };
    }

    /** Of a PDF or of all parts of a Word document, in small letters and without spaces. */
    private static String text(byte[] file) throws IOException {
        var start = new String(file, 0, 2, StandardCharsets.ISO_8859_1);
        var text = start.equals("PK") ? word(file) : pdf(file);
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static String pdf(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf)
                    + pdf.getDocumentInformation().getTitle();
        }
    }

    private static String word(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
