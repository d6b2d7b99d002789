package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.access.Address;
import org.levator.it.inside.Ids;

/**
 * A consent, a flag, notes, an addendum, a story and letters that were recorded for the wrong patient: at once no page, file or address of that patient's
 * circle says a word of them, in either language, and the privacy officer reads them.
 */
class WrongPatientIT {
    private static final String MARK = "canarium" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private static final List<String> WITHOUT_IDS = List.of("/home", "/caseload", "/letters", "/reviews", "/recalls");
    private static Visitor claire;
    private static NewCase hers;
    private static UUID draft;
    private static UUID sent;
    private static String note;
    private static String unsigned;
    private static String before;

    @BeforeAll
    static void plant_and_seal() {
        claire = Visitor.signedIn("claire.boisvert");
        hers = NewCase.of(claire);
        plant();
        before = everything(claire);
        hers.wrong("visit=" + hers.visit()).press();
        hers.wrong("flag=" + hers.flagId() + "&case=" + hers.episode()).press();
        hers.wrong("letter=" + draft).press();
        hers.wrong("letter=" + sent).press();
        hers.wrong("note=" + note).press();
        hers.wrong("case=" + hers.episode() + "&story=2").press();
        hers.wrong("case=" + hers.episode() + "&description=2").press();
        unsigned = hers.begunNote(MARK + "unsigned"); // of a visit whose signed note is sealed
        before += claire.open("note?visit=" + hers.visit()).body();
        hers.wrong("draft=" + unsigned).press();
    }

    private static void plant() {
        hers.form("consent?visit=" + hers.visit(), "consent", "own", Map.of("ownWord", MARK + "consent"))
                .press();
        hers.flagSaying(MARK + "flag").press();
        tell(hers, "It began long ago").press();
        tell(hers, MARK + "story").press();
        describe(hers, "Exams are impossible").press();
        describe(hers, MARK + "reason").press();
        note = signed(hers, MARK + "note");
        draft = hers.letter();
        hers.all("update letter set question = '" + MARK + "draft' where id = '" + draft
                + "' and episode_id = ? returning id::text");
        sent = hers.letter();
        hers.disclosure(sent).press();
        Filled.in(claire, "letter?id=" + sent, "letter", "issueNow_yes", shown -> {
                    var typed = words(shown, "sent");
                    typed.put("letter:urgentFlag", "Heavy bleeding");
                    typed.put("letter:urgentOnset", "Since yesterday");
                    typed.put("letter:urgentAdvice", "Please assess before we go on.");
                    return typed;
                })
                .press();
        hers.form("letter/send?id=" + sent, "sending", "log", Map.of("manner", "FAX", "destination", "613 555-0188"))
                .press();
    }

    private static Filled describe(NewCase of, String words) {
        return of.form("case?id=" + of.episode(), "describe", "saveReason", Map.of("reason", words));
    }

    private static Filled tell(NewCase of, String words) {
        return of.form("case?id=" + of.episode(), "story", "tell", Map.of("told", words));
    }

    private static String signed(NewCase of, String words) {
        of.form("note?visit=" + of.visit(), "note", "sign_yes", Map.of("HURTS_WHERE", words))
                .press();
        return of.one("select id::text from note where episode_id = ?");
    }

    private static Map<String, String> words(Map<String, String> shown, String word) {
        shown.replaceAll((field, value) -> field.endsWith(":choice") ? "NOT_NEEDED" : value);
        shown.put("letter:question", MARK + word);
        return shown;
    }

    @Test
    @Rule("NOT-3")
    void before_they_were_sealed_her_pages_said_them() {
        assertThat(before)
                .contains(
                        MARK + "consent",
                        MARK + "flag",
                        MARK + "draft",
                        MARK + "sent",
                        MARK + "note",
                        MARK + "story",
                        MARK + "reason",
                        MARK + "unsigned");
    }

    @AfterEach
    void she_reads_english_again() {
        speak(claire, "EN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "FR"})
    @Rule("NOT-3")
    void afterwards_no_page_of_her_circle_says_a_word_of_them(String language) {
        speak(claire, language);
        assertThat(everything(claire)).doesNotContain(MARK);
        assertThat(everything(Visitor.known("renee.gagnon"))).doesNotContain(MARK);
    }

    @Test
    @Rule({"NOT-3", "CAS-6"})
    void the_story_and_the_reason_before_them_show_again() {
        assertThat(claire.open("case?id=" + hers.episode()).body())
                .contains("It began long ago", "Exams are impossible");
    }

    @Test
    @Rule("NOT-3")
    void a_sealed_note_begins_again_in_the_right_visit_and_is_signed_there_as_a_late_entry() {
        var wrong = NewCase.of(claire);
        var right = NewCase.of(claire);
        var words = MARK + "hers";
        var of = signed(wrong, words);
        var choice = Map.of(
                "reason",
                "The page before was still open",
                "rightVisit",
                right.visit().toString());
        wrong.form("wrong-patient?note=" + of, "wrong", "seal", choice).press();

        assertThat(right.one("select content from note_draft where episode_id = ?"))
                .contains(words);
        right.form("note?visit=" + right.visit(), "note", "sign_yes", Map.of()).press();
        var again =
                "note n join sealed_entry s on s.reentered_id = n.id and s.note_id = n.reenters_id where n.episode_id = ?";
        assertThat(right.count(again
                        + " and n.late_entry and n.service_date = (n.signed_at at time zone 'America/Toronto')::date"))
                .isEqualTo(1);
        var id = right.one("select id::text from note where episode_id = ?");
        assertThat(claire.open("note/signed?id=" + id).body()).contains(words, "Late entry");
    }

    @Test
    @Rule({"NOT-3", "ACC-3"})
    void an_addendum_leaves_alone_and_is_added_to_the_note_of_the_right_visit() {
        var wrong = NewCase.of(claire);
        var right = NewCase.of(claire);
        var note = "note/signed?id=" + signed(wrong, "practised");
        var rightNote = "note/signed?id=" + signed(right, "practised");
        var added = wrong.addendum(note, MARK + "added");
        var asked = "wrong-patient?addendum=" + added;
        assertThat(claire.open(note).body()).contains(MARK + "added", asked);
        var choice = Map.of(
                "reason",
                "The page before was still open",
                "rightVisit",
                right.visit().toString());
        wrong.form(asked, "wrong", "seal", choice).press();

        assertThat(claire.open(note).body()).contains("practised").doesNotContain(MARK, asked);
        assertThat(claire.open(asked).statusCode()).isEqualTo(404);
        assertThat(claire.open(rightNote).body()).contains(MARK + "added");
        var sealed = wrong.one("select s.id::text from sealed_entry s join note_amendment a on a.id = s.reentered_id"
                + " where s.kind = 'ADDENDUM' and s.episode_id = ?");
        assertThat(Visitor.known("ines.ferreira")
                        .open("sealed/entry?id=" + sealed)
                        .body())
                .contains(MARK + "added", "The page before was still open");
    }

    @Test
    @Rule({"NOT-3", "LET-2"})
    void a_consent_to_disclose_leaves_the_letter_that_stays() {
        var wrong = NewCase.of(claire);
        var letter = wrong.letter();
        wrong.disclosure(letter).press();
        var link = "disclosure=" + wrong.consentToDisclose();
        var asked = "letter=" + letter + "&" + link;
        assertThat(claire.open("letter?id=" + letter).body()).contains(link, "Covers this letter");
        wrong.wrong(asked).press();

        assertThat(claire.open("letter?id=" + letter).body()).doesNotContain(link, "Covers this letter");
        assertThat(claire.open("wrong-patient?" + asked).statusCode()).isEqualTo(404);
        assertThat(wrong.count("disclosure_withdrawal w join disclosure_consent c on c.id = w.consent_id"
                        + " where c.episode_id = ?"))
                .isZero();
        var sealed = wrong.one("select id::text from sealed_entry where kind = 'DISCLOSURE' and episode_id = ?");
        assertThat(Visitor.known("ines.ferreira")
                        .open("sealed/entry?id=" + sealed)
                        .body())
                .contains("Consent to disclose", "The page before was still open");
    }

    @Test
    @Rule({"NOT-3", "LET-6"})
    void an_answer_leaves_the_letter_that_stays() {
        var wrong = NewCase.of(claire);
        var letter = wrong.sentLetter();
        var link = "answer=" + wrong.answer(letter, MARK + "answer");
        var asked = "letter=" + letter + "&" + link;
        assertThat(claire.open("letter?id=" + letter).body()).contains(link, MARK + "answer");
        wrong.wrong(asked).press();

        assertThat(claire.open("letter?id=" + letter).body()).doesNotContain(link, MARK);
        assertThat(claire.open("wrong-patient?" + asked).statusCode()).isEqualTo(404);
        assertThat(wrong.count("letter where episode_id = ? and answer is null and answer_by is null"))
                .isEqualTo(1);
        var sealed = wrong.one("select id::text from sealed_entry where kind = 'ANSWER' and episode_id = ?");
        assertThat(Visitor.known("ines.ferreira")
                        .open("sealed/entry?id=" + sealed)
                        .body())
                .contains(MARK + "answer", "The page before was still open");
    }

    @ParameterizedTest
    @CsvSource({"EN, 'so there is nothing to choose here'", "FR, 'il n’y a donc rien à choisir ici'"})
    @Rule("NOT-3")
    void on_a_day_without_another_visit_it_is_said_that_there_is_nothing_to_choose(String language, String said) {
        speak(claire, language);
        var alone = NewCase.of(claire);
        var begun = alone.begunNote("words");
        var day = alone.one("update note_draft set service_date = service_date - 9000 where episode_id = ?"
                + " returning service_date::text");

        assertThat(claire.open("wrong-patient?draft=" + begun).body())
                .contains(day, said)
                .doesNotContain("wrong:rightVisit");
    }

    @Test
    @Rule({"NOT-3", "DI-1"})
    void where_she_has_begun_a_note_already_nothing_is_overwritten_and_nothing_sealed() {
        var wrong = NewCase.of(claire);
        var right = NewCase.of(claire);
        right.form("note?visit=" + right.visit(), "note", "save", Map.of("HURTS_WHERE", "her own words"))
                .press();
        var choice = Map.of(
                "reason",
                "The page before was still open",
                "rightVisit",
                right.visit().toString());
        var answer = wrong.form("wrong-patient?note=" + signed(wrong, "others"), "wrong", "seal", choice)
                .press();

        assertThat(answer.body()).contains("You have already written about that visit");
        assertThat(right.one("select content from note_draft where episode_id = ?"))
                .contains("her own words");
        assertThat(wrong.count("sealed_entry where episode_id = ?")).isZero();
    }

    @Test
    @Rule({"NOT-3", "CAS-7"})
    void the_lead_takes_out_what_a_colleague_recorded_once_she_has_left_the_clinic_and_not_when_her_place_ends() {
        var left = NewCase.of(claire);
        var page = "wrong-patient?case=" + left.episode() + "&story=1";
        left.all(
                "insert into story (id, episode_id, revision, recorded_at, recorded_by_id, told) select gen_random_uuid(), e.id, 1,"
                        + " now(), c.id, 'told by another' from episode e, clinician c where c.account = 'priya.natarajan' and e.id = ?"
                        + " returning id::text");
        assertThat(claire.open(page).body()) // Priya works here and has no place in the case
                .contains("Somebody else recorded this")
                .doesNotContain("wrong:seal");

        // a student who works here, whose supervisor has no place either; and a colleague who has left
        for (var author : List.of("sam.oduya", "meredith.arseneau")) {
            left.all("update story set recorded_by_id = (select id from clinician where account = '" + author
                    + "') where episode_id = ? returning id::text");
            assertThat(claire.open(page).body())
                    .contains("You can take it out instead")
                    .doesNotContain("wrong:rightCase");
        }
        left.wrong(page.replace("wrong-patient?", "")).press();
        assertThat(claire.open("case?id=" + left.episode()).body()).doesNotContain("told by another");
        assertThat(
                        left.one(
                                "select c.account from sealed_entry s join clinician c on c.id = s.sealed_by_id where s.episode_id = ?"))
                .isEqualTo("claire.boisvert");
    }

    @Test
    @Rule({"NOT-3", "ACC-1"})
    void their_own_addresses_answer_as_if_they_did_not_exist() {
        for (var address : List.of(
                "letter?id=" + draft,
                "letter/word?id=" + draft,
                "letter?id=" + sent,
                "letter/pdf?id=" + sent,
                "letter/send?id=" + sent,
                "note/signed?id=" + note,
                "api/notes/" + note + "/pdf",
                "wrong-patient?note=" + note,
                "wrong-patient?draft=" + unsigned,
                "note/unsigned?id=" + unsigned,
                "wrong-patient?case=" + hers.episode() + "&story=2",
                "wrong-patient?case=" + hers.episode() + "&description=2",
                "flag?id=" + hers.flagId() + "&case=" + hers.episode())) {
            assertThat(claire.open(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "FR"})
    @Rule({"NOT-3", "ACC-3"})
    void the_privacy_officer_reads_each_and_every_look_is_logged(String language) {
        var ines = Visitor.signedIn("ines.ferreira");
        speak(ines, language);
        var looks = "access_entry where episode_id = ? and act = 'VIEW_SEALED' and account = 'ines.ferreira'";
        for (var word : List.of("CONSENT", "RED_FLAG", "LETTER", "NOTE", "DRAFT", "STORY", "DESCRIPTION")) {
            var ids = hers.all("select id::text from sealed_entry where episode_id = ? and kind = '" + word
                    + "' and (kind <> 'LETTER' or entry_id in ('" + draft + "', '" + sent + "'))");
            assertThat(ids).isNotEmpty();
            for (var id : ids) {
                var count = hers.count(looks);
                var page = ines.open("sealed/entry?id=" + id).body();
                assertThat(page).contains(MARK, "The page before was still open", "Claire Boisvert");
                assertThat(hers.count(looks)).isEqualTo(count + 1);
            }
        }
        assertThat(ines.open("sealed").body()).doesNotContain(MARK);
    }

    @Test
    @Rule("NOT-3")
    void the_letter_that_was_sent_is_asked_back_and_its_number_stays_used() {
        var recall = hers.one("select id::text from letter_recall where episode_id = ?");
        assertThat(claire.open("home").body()).contains("/recalls?id=" + recall);
        hers.form(
                        "recalls?id=" + recall,
                        "recall",
                        "record",
                        Map.of("kind", "ASKED", "manner", "PHONE", "whom", "Janet"))
                .press();
        assertThat(hers.count("recall_step s join letter_recall r on r.id = s.letter_recall_id where r.episode_id = ?"))
                .isEqualTo(1);
        assertThat(hers.count("issued_letter i join letter l on l.id = i.letter_id where l.episode_id = ?"))
                .isEqualTo(1);
    }

    /** Everything that the access table knows an address for, with each of the case's ids, and the pages without one. */
    private static String everything(Visitor visitor) {
        return Stream.concat(
                        WITHOUT_IDS.stream().map(visitor::open),
                        Address.withIds().stream()
                                .filter(address -> !address.name().matches("(PUT|POST) .*"))
                                .flatMap(address -> letters(address).stream()
                                        .map(letter -> visitor.followed(visitor.get(address.path(id(letter)))))))
                .map(HttpResponse::body)
                .reduce("", String::concat);
    }

    private static void speak(Visitor visitor, String language) {
        visitor.post(
                "public/language",
                Map.of("language", language.toLowerCase(Locale.ROOT), "page", "/home"),
                Forms.ours());
    }

    private static List<UUID> letters(Address address) {
        return address.types().contains("LetterId") ? List.of(draft, sent) : List.of(draft);
    }

    private static Function<String, UUID> id(UUID letter) {
        return type -> {
            if (type.equals("LetterId")) {
                return letter;
            }
            try (var database = TestClinic.asOwner()) {
                return new Ids(database, hers.episode()).of(type);
            } catch (SQLException unreadable) {
                throw new AssertionError(unreadable);
            }
        };
    }
}
