package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.access.Address;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.inside.Ids;
import org.levator.it.web.Planted;
import org.levator.it.web.TextColumns;

/** Script in everything that can be typed about a patient stays text: on each page, on paper, in the PDFs and in Word (OX-1). */
class ScriptIT {
    private static final String MARK = "canarium" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private static final String SCRIPT = "<script>canary(1)</script>";
    /** One word with each way to get out of text; the product of the two numbers would show that an expression was worked out. */
    private static final String WORD = "javascript:canary(2)//" + MARK + "\">'>" + SCRIPT
            + "<img src=x onerror=canary(3)>${7919*7907}#{7919*7907}</textarea>]]>";

    private static final String WORKED_OUT = "62615533";
    private static final Set<String> WITHOUT_IDS = Set.of("/home", "/caseload", "/letters", "/reviews", "/directory");
    private static final String HEARD =
            "addEventListener('securitypolicyviolation', e => canary('CSP ' + e.violatedDirective + ' ' + e.blockedURI))";
    private static final List<Object> CALLS = new ArrayList<>();
    private static UUID episode;

    @BeforeAll
    static void plant() throws SQLException {
        episode = Planted.by(Visitor.known("claire.boisvert"), column -> WORD).episode();
    }

    @AfterAll
    static void tell() throws SQLException {
        System.out.println("Script in " + TextColumns.count() + " columns, 7 ways each");
    }

    @Test
    @Rule("OX-1")
    void every_column_holds_the_script() throws SQLException {
        assertThat(TextColumns.without(MARK)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("OX-1")
    void no_page_runs_it(Language language) throws SQLException {
        try (var session = listening(language)) {
            var page = session.page();
            var showing = new ArrayList<String>();
            for (var address : pages()) {
                session.go(address);
                if (showsText(page, address)) {
                    showing.add(address);
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                showsText(page, address + " in print");
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
            assertThat(showing).as("pages that show what was typed").hasSizeGreaterThan(9);
        }
    }

    @Test
    @Rule("OX-1")
    void no_part_of_a_page_runs_it_when_it_is_drawn_anew() throws SQLException {
        try (var session = listening(Language.EN)) {
            var page = session.page();
            session.go("/letter?id=" + draft());
            page.waitForResponse("**/letter*", () -> {
                page.locator("[id='letter:question']").fill(WORD + "!");
                page.locator("[id='letter:question']").blur();
            });
            assertThat(showsText(page, "the letter saved")).isTrue();
            var keys = new Keys(page);
            keys.press("/");
            keys.type(MARK);
            keys.sees(page.locator(".lv-search-found"), MARK);
            assertThat(showsText(page, "what was found")).isTrue();
        }
    }

    @Test
    @Rule("OX-1")
    void the_files_show_it_as_text() throws IOException, SQLException, XMLStreamException {
        try (var session = listening(Language.EN)) {
            var note = Demo.one("select id from note where episode_id = ?", episode);
            assertThat(pdf(session.file("/api/notes/" + note + "/pdf"))).contains(SCRIPT, MARK);
            assertThat(pdf(session.file("/letter/pdf?id=" + issued()))).contains(SCRIPT, MARK);
            var word = word(session.file("/letter/word?id=" + draft()));
            assertThat(word).contains(SCRIPT, MARK).doesNotContain(WORKED_OUT);
        }
    }

    private static BrowserSession listening(Language language) {
        var session = BrowserSession.of("claire.boisvert", language, Viewport.DESK);
        CALLS.clear();
        session.page().exposeFunction("canary", said -> CALLS.add(List.of(said)));
        session.page().addInitScript(HEARD);
        return session;
    }

    /** @return whether the page shows what was typed; nothing of it ran */
    private static boolean showsText(Page page, String where) {
        assertThat(CALLS).as(where).isEmpty();
        assertThat(page.content()).as(where).doesNotContain(WORKED_OUT);
        assertThat(page.locator(
                                "script:text('canary('), img[onerror], [href^='javascript:canary'], [src^='javascript:canary']")
                        .count())
                .as(where)
                .isZero();
        return page.content().contains(MARK);
    }

    private static List<String> pages() throws SQLException {
        try (var database = TestClinic.asOwner()) {
            var ids = new Ids(database, episode);
            return Stream.concat(
                            WITHOUT_IDS.stream(),
                            Address.withIds().stream()
                                    .filter(address -> address.name().startsWith("/"))
                                    .map(address -> address.path(ids::of))
                                    .flatMap(ScriptIT::withEachOf))
                    .toList();
        }
    }

    /** A case has several visits and letters, and each is shown in its own way. */
    private static Stream<String> withEachOf(String path) {
        var id = Pattern.compile("[0-9a-f-]{36}");
        var table =
                path.contains("visit=") ? "visit" : path.startsWith("/letter") && path.contains("id=") ? "letter" : "";
        return table.isEmpty()
                ? Stream.of(path)
                : TestClinic.column("select id from " + table + " where episode_id = ?", episode).stream()
                        .map(one -> id.matcher(path).replaceAll(one));
    }

    private static String draft() {
        return Demo.one("select id from letter where episode_id = ? and state = 'DRAFT'", episode);
    }

    private static String issued() {
        return Demo.one(
                "select letter_id from issued_letter i join letter l on l.id = i.letter_id where episode_id = ?",
                episode);
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getNames())
                    .as("scripts and attachments")
                    .isNull();
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            assertThat(text).doesNotContain(WORKED_OUT);
            return text;
        }
    }

    /** The text of all parts, each of which is read as XML. */
    private static String word(byte[] bytes) throws IOException, XMLStreamException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getName()).endsWithIgnoringCase(part.getName().endsWith(".rels") ? ".rels" : ".xml");
                text.append(textOf(zip.readAllBytes()));
            }
        }
        return text.toString();
    }

    private static String textOf(byte[] xml) throws XMLStreamException {
        var text = new StringBuilder();
        var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }
}
