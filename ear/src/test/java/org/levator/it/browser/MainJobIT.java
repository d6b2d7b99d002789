package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.inside.Ids;
import org.levator.it.web.Planted;

/** What a therapist does all day, in English, with the mouse: from a referral to a letter that was faxed. */
class MainJobIT {
    private static final ZoneId OTTAWA = ZoneId.of("America/Toronto");
    private static final String QUESTION = "Could you rule out an infection before we go on?";
    private static final String PLAN =
            "Breathing at home, ten minutes a day. No exam next time unless she asks for it.";
    private static final List<String> OTHERS =
            List.of("priya.natarajan", "hannah.weiss", "noor.haddad", "sam.oduya", "tomas.lindgren", "ines.ferreira");
    private static final List<String> TYPES = List.of(
            "EpisodeId", "PatientId", "VisitId", "NoteId", "LetterId", "ConsentId", "DisclosureId", "NoteDraftId");
    private final String family = newName();
    private BrowserSession claire;
    private Recorder recorder;
    private Hand hand;

    @BeforeEach
    void claire_comes_to_work() {
        claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK);
        recorder = Recorder.of(claire);
        hand = new Hand(claire.page());
        hand.sees("Today, " + LocalDate.now(OTTAWA));
    }

    @AfterEach
    void claire_goes_home() {
        claire.close();
    }

    @Test
    @Rule({"AZ-2", "PAT-1", "CAS-1", "CON-3", "CON-4", "NOT-2", "NOT-3", "RED-1", "LET-2", "LET-3", "LET-6", "ACC-3"})
    void from_a_referral_to_a_letter_that_was_faxed() throws IOException, SQLException {
        opens_a_case_from_a_referral();
        explains_and_hears_the_answers();
        starts_and_stops_when_she_says_stop();
        writes_and_signs_the_note();
        var letter = writes_the_letter();
        gets_it_as_pdf(letter);
        logs_it_as_faxed();
        the_database_holds_it_once();
        nobody_else_is_told_by_the_same_requests();
        nor_is_she_about_a_patient_who_is_not_hers();
    }

    private void opens_a_case_from_a_referral() {
        hand.click(AriaRole.LINK, "New case");
        hand.write("Chosen first name", "Ottoline");
        hand.write("Chosen last name", family);
        hand.write("Birth date", "1991-04-12");
        hand.check(AriaRole.RADIO, "English");
        hand.write("Preferred phone", "613 555-0177");
        hand.write("Referred by", "Dr. Amrita Sandhu");
        hand.write("Date of referral", LocalDate.now(OTTAWA).minusDays(4).toString());
        hand.write("Reason on the referral", "Pain with penetration, exam not completed.");
        hand.write("Reason for coming", "I would like a screening test without panic.");
        hand.write("First visit: date", LocalDate.now(OTTAWA).toString());
        hand.write("First visit: time", LocalTime.now(OTTAWA).format(DateTimeFormatter.ofPattern("HH:mm")));
        hand.click(AriaRole.BUTTON, "Open the case");
        hand.sees("The case is open.");
        hand.sees("Ottoline " + family);
        hand.sees("I would like a screening test without panic.");
    }

    private void explains_and_hears_the_answers() {
        hand.click(AriaRole.LINK, "Exam & consent");
        hand.check(AriaRole.CHECKBOX, "External look");
        for (var item : new String[] {
            "What it is",
            "What it can help with",
            "Risks",
            "Side effects",
            "Alternatives, no exam among them",
            "What not having it means",
            "Questions answered"
        }) hand.check(AriaRole.CHECKBOX, item);
        hand.click(AriaRole.BUTTON, "Record the explanation");
        hand.sees("Explained today");
        hand.answer("External look", "Yes");
        hand.answer("OK to go ahead today?", "Yes");
        hand.answer("Stop signal", "Raised hand");
        hand.answer("Third person", "Offered and declined");
    }

    private void starts_and_stops_when_she_says_stop() {
        hand.click(hand.group("External look"), AriaRole.BUTTON, "Start");
        hand.sees(hand.group("External look"), "going on");
        hand.click(AriaRole.BUTTON, "Stop");
        hand.seesMatching(hand.page().locator(".lv-exam"), "Stopped \\d\\d:\\d\\d");
        hand.sees("We stopped when you asked. That is the agreement working.");
        assertThat(hand.group("External look")
                        .getByRole(AriaRole.BUTTON, named("Start"))
                        .count())
                .as("after a stop, going on is a new consent")
                .isZero();
    }

    private void writes_and_signs_the_note() {
        hand.click(hand.page().locator(".lv-rail nav"), AriaRole.LINK, "Home");
        hand.actions();
        hand.click(rowOf(family), AriaRole.LINK, "Write note");
        hand.sees("Nothing typed yet");
        assertThat(hand.actions()).as("actions from home to a first note").isLessThanOrEqualTo(2);
        hand.click(AriaRole.BUTTON, "Asked: no change");
        hand.sees(hand.page().locator("#asked"), "no change");
        hand.type("What hurts where", "At the entrance, burning, four out of ten.");
        hand.type("What was tried", PLAN);
        hand.seesMatching(hand.page().locator(".lv-bar .lv-saved"), "Saved \\d\\d:\\d\\d:\\d\\d");
        hand.click(AriaRole.BUTTON, "Sign and lock");
        hand.click(hand.page().getByRole(AriaRole.DIALOG), AriaRole.BUTTON, "Sign and lock");
        hand.sees("Signed and locked.");
        hand.sees(PLAN);
    }

    private UUID writes_the_letter() {
        hand.actions();
        hand.click(AriaRole.LINK, "Write a letter");
        hand.click(rowOf("Sandhu"), AriaRole.BUTTON, "Write: Dr. Amrita Sandhu, Request for medical assessment");
        hand.write("Your question", QUESTION);
        hand.choose("Health number", "Not needed here");
        hand.check(AriaRole.RADIO, "Spoken");
        hand.click(AriaRole.BUTTON, "Record consent");
        hand.sees("Ready to go out");
        hand.click(AriaRole.BUTTON, "Approve and issue");
        hand.click(hand.page().getByRole(AriaRole.DIALOG), AriaRole.BUTTON, "Issue");
        hand.sees("Log how it was sent");
        assertThat(hand.actions())
                .as("actions from an open note to an issued letter")
                .isLessThanOrEqualTo(8);
        return UUID.fromString(hand.page().url().replaceFirst(".*id=", ""));
    }

    private void gets_it_as_pdf(UUID letter) throws IOException {
        var download = hand.page().waitForDownload(() -> hand.click(AriaRole.LINK, "PDF"));
        assertThat(download.suggestedFilename()).doesNotContain(family).endsWith(".pdf");
        byte[] bytes;
        try (var in = download.createReadStream()) {
            bytes = in.readAllBytes();
        }
        assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(QUESTION)
                    .contains("Sandhu")
                    .contains(family);
        }
        assertThat(Demo.one("select count(*) from issued_letter where letter_id = ?", letter))
                .isEqualTo("1");
    }

    private void logs_it_as_faxed() {
        hand.click(AriaRole.LINK, "Log how it was sent");
        hand.check(AriaRole.RADIO, "Fax");
        hand.write("To", "613 555-0188");
        hand.click(AriaRole.BUTTON, "Log as sent");
        hand.sees("To send");
    }

    private void the_database_holds_it_once() {
        var patient = UUID.fromString(Demo.one("select id from patient where chosen_name_family = ?", family));
        var episode = UUID.fromString(Demo.one("select id from episode where patient_id = ?", patient));
        assertThat(Demo.one("select state from visit where episode_id = ?", episode))
                .isEqualTo("ATTENDED");
        assertThat(TestClinic.column(
                        "select kind from consent_event e join consent c on c.id = e.consent_id where c.episode_id = ? and kind in ('STARTED', 'STOPPED', 'EXPLAINED') order by e.seq",
                        episode))
                .containsExactly("EXPLAINED", "STARTED", "STOPPED");
        assertThat(Demo.count("from note where episode_id = ?", episode)).isEqualTo(1);
        assertThat(Demo.count("from disclosure_consent where episode_id = ?", episode))
                .isEqualTo(1);
        assertThat(Demo.one("select state from letter where episode_id = ?", episode))
                .isEqualTo("SENT");
        assertThat(TestClinic.column(
                        "select distinct act from access_entry where patient_id = ? and account = 'claire.boisvert' and outcome = 'ALLOWED'",
                        patient))
                .contains(
                        "REGISTER_PATIENT",
                        "RECORD_CONSENT",
                        "START_EXAM",
                        "STOP_EXAM",
                        "WRITE_NOTE",
                        "SIGN_NOTE",
                        "WRITE_LETTER",
                        "RECORD_DISCLOSURE",
                        "ISSUE_LETTER",
                        "SEND_LETTER");
        assertThat(Demo.count("from access_entry where patient_id = ? and outcome = 'DENIED'", patient))
                .isZero();
    }

    /** Names and how she is reached are reception's work; what she said and what was written is not. */
    private void nobody_else_is_told_by_the_same_requests() {
        var asked = recorder.all();
        assertThat(asked).hasSizeGreaterThan(20);
        var clinical = Stream.of(QUESTION, PLAN, "four out of ten", "without panic")
                .map(text -> Pattern.quote(text.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("|"));
        var all = Pattern.compile(clinical + "|" + family.toLowerCase(Locale.ROOT));
        for (var other : OTHERS) {
            var replayed = new Replayed(Visitor.known(other), all);
            replayed.all(asked, as -> as);
            tell(other, replayed);
        }
        var reception = new Replayed(Visitor.known("renee.gagnon"), Pattern.compile(clinical));
        reception.all(asked, as -> as);
        tell("renee.gagnon", reception);
        new Replayed(Visitor.anonymous(), all).all(asked, as -> as);
    }

    private void nor_is_she_about_a_patient_who_is_not_hers() throws SQLException {
        var word = "kanari" + family.toLowerCase(Locale.ROOT);
        var foreign = Planted.by(Visitor.known("hannah.weiss"), column -> word);
        var own = UUID.fromString(Demo.one(
                "select e.id from episode e join patient p on p.id = e.patient_id where chosen_name_family = ?",
                family));
        try (var database = TestClinic.asOwner()) {
            var hers = new Ids(database, own);
            var strange = new Ids(database, foreign.episode());
            UnaryOperator<String> astray = text -> TYPES.stream()
                    .reduce(
                            text,
                            (changed, type) -> changed.replace(
                                    hers.of(type).toString(), strange.of(type).toString()));
            var replayed = new Replayed(Visitor.known("claire.boisvert"), Pattern.compile(word));
            replayed.all(recorder.all(), astray);
            tell("claire.boisvert, of another's patient", replayed);
        }
    }

    private static void tell(String who, Replayed replayed) {
        System.out.printf(
                "Recorded requests replayed by %s: %d answers read, %d forms with a view of her own%n",
                who, replayed.requests(), replayed.withOwnState());
    }

    private Locator rowOf(String words) {
        return hand.page()
                .locator("li:not(.lv-waits)")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** A name that nobody in this clinic has yet. */
    private static String newName() {
        var first = List.of("Ash", "Birch", "Cedar", "Elder", "Fern", "Hazel", "Linden", "Maple", "Rowan", "Willow");
        var second = List.of("brook", "croft", "dale", "field", "grove", "hurst", "leigh", "mere", "stead", "wood");
        return first.stream()
                .flatMap(one -> second.stream().map(one::concat))
                .filter(name -> Demo.count("from patient where chosen_name_family = ?", name) == 0)
                .findFirst()
                .orElseThrow();
    }
}
