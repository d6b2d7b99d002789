package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** What a page of a patient looks like on paper, whichever theme is on the screen. */
class PrintIT {
    private static final String FILLER =
            """
            () => { const sheet = document.querySelector('#content');
              for (let i = 0; i < 60; i++) sheet.append(Object.assign(document.createElement('p'), { textContent: 'Line ' + i })); }""";
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
