package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** What a page of a patient looks like on paper, whichever theme is on the screen. */
class PrintIT {
    private static final String FILLER =
            """
            () => { const sheet = document.querySelector('#content');
              for (let i = 0; i < 60; i++) sheet.append(Object.assign(document.createElement('p'), { textContent: 'Line ' + i })); }""";
    private static final String PRINTED =
            """
            select act || case when patient_id is null then ' list' else ' patient' end from access_entry
            where id > ?::bigint and account = ? and verb = 'PRINT' and outcome = 'ALLOWED'""";
    private static final String LONG =
            IntStream.rangeClosed(1, 60).mapToObj(i -> "line " + i + ".").collect(Collectors.joining("\n"));
    private static final Page.EmulateMediaOptions PAPER = new Page.EmulateMediaOptions().setMedia(Media.PRINT);
    private static final String INK = "() => getComputedStyle(document.querySelector('#content')).color";

    @ParameterizedTest
    @EnumSource(
            value = Screen.class,
            names = {"CASE", "CONSENT", "NOTE", "NOTE_SIGNED", "NOTE_UNSIGNED", "FLAG", "LETTER"})
    @Rule("NOT-7")
    void each_sheet_names_the_patient_and_its_place_among_all(Screen screen) {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            claire.go(screen.address());
            var page = claire.page();
            var name = page.locator(".lv-banner-name").textContent();
            var rail = page.locator(".lv-rail nav").innerText();
            page.evaluate(FILLER);
            var sheets = sheets(page.pdf(new Page.PdfOptions().setFormat("Letter")));

            assertThat(sheets).hasSizeGreaterThan(1);
            for (int i = 0; i < sheets.size(); i++) {
                assertThat(sheets.get(i)).contains(name).contains((i + 1) + " / " + sheets.size());
                assertThat(sheets.get(i))
                        .doesNotContain(rail.lines().findFirst().orElseThrow());
            }
        }
    }

    @Test
    @Rule("NOT-7")
    void paper_is_light_in_the_dim_theme_too() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            claire.go(Screen.CASE.address());
            claire.page().emulateMedia(PAPER);
            var light = claire.page().evaluate(INK);
            claire.page().evaluate("() => (document.documentElement.dataset.theme = 'dim')");
            assertThat(claire.page().evaluate(INK)).isEqualTo(light);
        }
    }

    @Test
    @Rule("NOT-7")
    void a_long_text_is_printed_whole() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            claire.go(Screen.FLAG.address()); // where nothing saves itself
            var page = claire.page();
            page.locator("textarea:visible").first().fill(LONG);
            assertThat(String.join("\n", sheets(page.pdf())))
                    .contains("line 1.")
                    .contains("line 60.");
            page.emulateMedia(PAPER);
            assertThat(page.locator("textarea:visible").count()).isZero();
        }
    }

    @Test
    @Rule("NOT-7")
    void a_draft_says_that_it_is_one() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            claire.go(Screen.NOTE.address());
            assertThat(String.join("\n", sheets(claire.page().pdf()))).contains("Draft, not signed");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule({"ACC-6", "NOT-7"})
    void each_sheet_of_an_unsigned_note_says_that_its_author_left(Language language) {
        try (var claire = BrowserSession.of("claire.boisvert", language, Viewport.DESK)) {
            claire.go(Screen.NOTE_UNSIGNED.address());
            var page = claire.page();
            var mark = page.locator(".lv-marks").textContent().strip();
            var ownNote = page.locator("[id='quote'] h2").textContent();
            page.evaluate(FILLER);
            var sheets = sheets(page.pdf(new Page.PdfOptions().setFormat("Letter")));

            assertThat(sheets)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(sheet -> assertThat(sheet).contains(mark).doesNotContain(ownNote));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CASE, PRINT_CASE patient",
        "SET_ASIDE, PRINT_CASE patient",
        "WRONG_PATIENT, PRINT_CASE patient",
        "CONSENT, PRINT_CONSENT patient",
        "NOTE, PRINT_NOTE patient",
        "NOTE_SIGNED, PRINT_NOTE patient",
        "NOTE_UNSIGNED, PRINT_NOTE patient",
        "FLAG, PRINT_RED_FLAG patient",
        "LETTER, PRINT_LETTER patient",
        "LETTER_NEW, PRINT_LETTER patient",
        "PATIENT, PRINT_PATIENT patient",
        "CASE_NEW, PRINT_PATIENT patient",
        "VISIT, PRINT_PATIENT patient",
        "SEALED_ENTRY, PRINT_SEALED patient",
        "HOME, PRINT_DAY_LIST list",
        "CASELOAD, PRINT_CASELOAD list",
        "DUPLICATES, PRINT_PATIENT list",
        "LETTERS, PRINT_LETTER list",
        "SEALED, PRINT_SEALED list",
        "COVER, PRINT_CASELOAD list",
        "ACCESS_LOG, PRINT_ACCESS_LOG list",
        "PEOPLE, PRINT_PAGE list"
    })
    @Rule({"ACC-3", "AU-1"})
    void what_is_printed_leaves_one_row_of_its_own(Screen screen, String what) {
        try (var session = BrowserSession.of(screen.account(), Language.EN, Viewport.DESK)) {
            session.go(screen.address());
            var before = newest();
            var told = session.page()
                    .waitForResponse("**/api/prints**", () -> session.page().pdf());

            assertThat(told.status()).isEqualTo(204);
            assertThat(TestClinic.column(PRINTED, before, screen.account())).containsExactly(what);
        }
    }

    @Test
    @Rule({"ACC-1", "ACC-3"})
    void a_print_of_what_she_may_not_see_leaves_a_refusal_and_no_print() {
        try (var hannah = BrowserSession.of("hannah.weiss", Language.EN, Viewport.DESK)) {
            var before = newest();
            assertThat(told(hannah, "/case/" + Demo.id("case 2") + "?paper=NOTE"))
                    .isEqualTo(404);
            assertThat(told(hannah, "/case/" + UUID.randomUUID() + "?paper=NOTE"))
                    .isEqualTo(404);
            assertThat(told(hannah, "/patient/" + Demo.id("patient 2"))).isEqualTo(404);
            assertThat(told(hannah, "/sealed/" + Demo.id("sealed consent"))).isEqualTo(403);
            assertThat(told(hannah, "/case/" + Demo.id("case 23") + "?paper=SOAP"))
                    .isEqualTo(400);
            assertThat(TestClinic.column(
                            "select outcome from access_entry where id > ?::bigint and account = ?",
                            before,
                            "hannah.weiss"))
                    .containsExactly("DENIED", "DENIED", "DENIED", "DENIED");
        }
    }

    @Test
    @Rule("ACC-3")
    void a_printed_list_says_how_much_it_shows() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            claire.go(Screen.CASELOAD.address());
            var before = newest();
            var cases = claire.page().locator("#content tbody tr").count();
            claire.page().waitForResponse("**/api/prints**", () -> claire.page().pdf());

            assertThat(TestClinic.column(
                            "select shown::text from access_entry where id > ?::bigint and account = ? and verb = 'PRINT'",
                            before,
                            "claire.boisvert"))
                    .containsExactly(String.valueOf(cases));
        }
    }

    /** Told by the page's own script, as a forged page would have to. */
    private static Object told(BrowserSession session, String what) {
        return session.page()
                .evaluate(
                        "what => levator.call('print', '/api/prints' + what, { method: 'POST', body: '{}' }).then(answer => answer.status)",
                        what);
    }

    private static String newest() {
        return Demo.one("select coalesce(max(id), 0)::text from access_entry");
    }

    private static List<String> sheets(byte[] bytes) {
        try (var pdf = Loader.loadPDF(bytes)) {
            var sheets = new ArrayList<String>();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) sheets.add(sheet(pdf, i));
            return sheets;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sheet(PDDocument pdf, int number) throws IOException {
        var words = new PDFTextStripper();
        words.setStartPage(number);
        words.setEndPage(number);
        return words.getText(pdf);
    }
}
