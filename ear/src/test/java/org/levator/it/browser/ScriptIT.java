package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.access.Address;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.web.Planted;
import org.levator.it.web.Reasons;
import org.levator.it.web.TextColumns;

/** Script in everything that can be typed about a patient stays text: on each page, on paper, in the PDFs and in Word (OX-1). */
class ScriptIT {
    private static final String MARK = "canarium" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private static final String SCRIPT = "<script>canary(1)</script>";
    /** With each way to get out of text; the product of the two numbers would show that an expression was worked out. */
    private static final String WORD = "javascript:canary(2)//" + MARK + "~%s~\">'>" + SCRIPT
            + "<img src=x onerror=canary(3)>${7919*7907}#{7919*7907}</textarea>]]>";

    /** A health number is shown as it was taken from the card: in capitals and without dots. */
    private static final Pattern OF_COLUMN =
            Pattern.compile(MARK + "~([a-z_]+\\.[a-z_]+|patienthealth_[a-z_]+)~", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> PEOPLE = Map.of(
            "therapist", "claire.boisvert",
            "assistant", "noor.haddad",
            "student", "sam.oduya",
            "reception", "renee.gagnon",
            "clinic-admin", "tomas.lindgren",
            "privacy-officer", "ines.ferreira");
    private static final String WORKED_OUT = "62615533";
    /** What waits behind a button of the patient's page. */
    private static final List<String> REVEALED = List.of("[id='patient:show']", "[id='patient:showNames']");

    /** Where nothing is shown that anybody typed. */
    private static final Set<String> SILENT = Set.of("/profile", "/signed-in");

    /** The same, until a case is open from outside or a colleague is offered as its lead. */
    private static final Set<String> SILENT_AT_TIMES = Set.of("/patient/register", "/break-glass");

    /** Whose pages are all there are. */
    private static final List<String> FRENCH_TOO = List.of("therapist", "clinic-admin", "privacy-officer");

    private static final String HEARD =
            "addEventListener('securitypolicyviolation', e => canary('CSP ' + e.violatedDirective + ' ' + e.blockedURI))";
    private static final List<Object> CALLS = new ArrayList<>();
    private static final Map<String, Looked> LOOKED = new TreeMap<>();
    private static Planted planted;

    /** What came of opening pages: which there are, which say a planted word, and of which columns. */
    private record Looked(Set<String> opened, Set<String> showing, Set<String> columns) {
        Looked() {
            this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }
    }

    @BeforeAll
    static void plant() throws SQLException {
        planted = Planted.withTheClinic(Visitor.known("claire.boisvert"), WORD::formatted);
    }

    @AfterAll
    static void tell() throws SQLException {
        planted.unknown();
        var columns = TextColumns.OF_THE_CLINIC.typed().size();
        System.out.println("Script in " + columns + " columns, 7 ways each, on "
                + LOOKED.values().stream()
                        .mapToInt(looked -> looked.opened().size())
                        .sum() + " pages of " + LOOKED.keySet());
    }

    static Stream<Arguments> everyone() {
        return Stream.concat(
                PEOPLE.keySet().stream().sorted().map(role -> Arguments.of(role, Language.EN)),
                FRENCH_TOO.stream().map(role -> Arguments.of(role, Language.FR)));
    }

    @Test
    @Rule("OX-1")
    void every_column_holds_the_script() throws SQLException {
        assertThat(TextColumns.OF_THE_CLINIC.without(MARK)).isEmpty();
        assertThat(TextColumns.OF_THE_CLINIC.all()).containsAll(Reasons.in("not-typed.txt"));
    }

    @ParameterizedTest
    @MethodSource("everyone")
    @Rule("OX-1")
    void no_page_runs_it(String role, Language language) {
        assertThat(look(role, language).opened())
                .containsAll(Address.pagesOf(role).stream().map(Address::name).toList());
    }

    /** What is never shown could not run anything, and would prove nothing. */
    @Test
    @Rule("OX-1")
    void each_column_and_each_page_shows_it() throws IOException, SQLException, XMLStreamException {
        var columns = files();
        var silent = new TreeSet<String>();
        var showing = new TreeSet<String>();
        for (var who : everyone().map(Arguments::get).toList()) {
            var looked = look((String) who[0], (Language) who[1]);
            columns.addAll(looked.columns());
            silent.addAll(looked.opened());
            showing.addAll(looked.showing());
        }
        silent.removeAll(showing);
        silent.removeIf(page -> page.startsWith("/public/"));
        var hidden = TextColumns.OF_THE_CLINIC.typed();
        hidden.removeAll(columns);
        assertThat(hidden).containsExactlyInAnyOrderElementsOf(Reasons.in("not-shown.txt"));
        assertThat(silent).containsAll(SILENT);
        silent.removeAll(SILENT);
        assertThat(silent).isSubsetOf(SILENT_AT_TIMES);
    }

    @Test
    @Rule("OX-1")
    void no_part_of_a_page_runs_it_when_it_is_drawn_anew() {
        try (var session = listening("therapist", Language.EN)) {
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
        try (var session = listening("clinic-admin", Language.EN)) {
            var page = session.page();
            session.go("/cover");
            page.selectOption("[id='away:who']", Demo.id("claire.boisvert").toString());
            page.waitForResponse("**/cover*", page.locator("[id='away:show']")::click);
            assertThat(showsText(page, "whose cases there are to cover")).isTrue();
        }
        try (var session = listening("privacy-officer", Language.EN)) {
            var page = session.page();
            session.go("/access-log");
            page.locator("[id='log:number']")
                    .fill(Demo.one("select number from episode where id = ?", planted.episode()));
            page.waitForResponse("**/access-log*", page.locator("[id='log:look']")::click);
            assertThat(showsText(page, "who looked at the case")).isTrue();
        }
    }

    @Test
    @Rule("OX-1")
    void the_files_show_it_as_text() throws IOException, XMLStreamException {
        assertThat(files()).contains("note.content", "letter_item.text");
    }

    private static Set<String> files() throws IOException, XMLStreamException {
        try (var session = listening("therapist", Language.EN)) {
            var note = Demo.one("select id from note where episode_id = ?", planted.episode());
            var columns = new TreeSet<String>();
            for (var text : List.of(
                    pdf(session.file("/api/notes/" + note + "/pdf")),
                    pdf(session.file("/letter/pdf?id=" + issued())),
                    word(session.file("/letter/word?id=" + draft())))) {
                assertThat(text).contains(SCRIPT, MARK).doesNotContain(WORKED_OUT);
                columns.addAll(columns(text));
            }
            return columns;
        }
    }

    private static Looked look(String role, Language language) {
        return LOOKED.computeIfAbsent(role + " " + language, asked -> {
            var looked = new Looked();
            try (var session = listening(role, language)) {
                CasePages.of(role, planted.episode())
                        .forEach((page, addresses) ->
                                addresses.forEach(address -> open(session.page(), page, address, looked)));
            }
            return looked;
        });
    }

    private static void open(Page page, String name, String address, Looked looked) {
        var url = TestClinic.address().resolve(address).toString();
        var answer = page.navigate(url);
        if (answer.status() == 200 && page.url().equals(url) || address.startsWith("/public/")) {
            looked.opened().add(name);
        }
        REVEALED.stream().map(page::locator).filter(Locator::isVisible).forEach(button -> {
            button.click();
            button.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        });
        if (showsText(page, address)) {
            looked.showing().add(name);
            looked.columns().addAll(columns(page.content()));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        showsText(page, address + " in print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static Set<String> columns(String text) {
        return OF_COLUMN
                .matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT).replace("patienthealth", "patient.health"))
                .collect(Collectors.toSet());
    }

    private static BrowserSession listening(String role, Language language) {
        var session = BrowserSession.of(PEOPLE.get(role), language, Viewport.DESK);
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

    private static String draft() {
        return Demo.one("select md5('planted letter ' || ?)::uuid", planted.episode());
    }

    private static String issued() {
        return Demo.one("select id from letter where episode_id = ? and state = 'SENT'", planted.episode());
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
