package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/** A form sent many times, several at the same moment, is one thing done, and every answer leads to it (DI-2). */
class TwiceIT {
    private static final int OFTEN = 50;
    private static final int POSTS = 10;
    private static final int AT_ONCE = 8;

    /** One form of a case; {@code rows} is what it makes one of. */
    private record Deed(String name, Function<NewCase, Filled> form, String rows) {}

    private static final Deed[] DEEDS = {
        new Deed("visit from home", c -> c.booking("home", LocalTime.of(7, 5)), "visit where episode_id = ?"),
        new Deed("visit from the case", c -> c.booking(page(c), LocalTime.of(7, 5)), "visit where episode_id = ?"),
        new Deed("walk-in", c -> c.form("home", "walkIn", "here", walkIn(c)), "visit where episode_id = ?"),
        new Deed("case moved on", c -> c.form(page(c), "moveCase", "moveIt", Map.of("to", "ACTIVE")), moves()),
        new Deed("another case", NewCase::another, cases()),
        new Deed("consent: stop signal", c -> c.form(consent(c), "consent", "hand", Map.of()), consentEvents()),
        new Deed("consent: go ahead", c -> c.form(consent(c), "consent", "ok", Map.of()), consentEvents()),
        new Deed("consent: not today", c -> c.form(consent(c), "consent", "notDone", Map.of()), consentEvents()),
        new Deed("red flags: no change", c -> c.form(note(c), "flags", "noChange", Map.of()), answers()),
        new Deed("red flags: not now", c -> c.form(note(c), "flags", "notNow", Map.of()), answers()),
        new Deed("red flag", NewCase::flag, "red_flag where episode_id = ?"),
        new Deed("red flag: action", c -> c.form(c.standingFlag(), "doing", "record", call()), actions()),
        new Deed("signed note", NewCase::signature, "note where episode_id = ?"),
        new Deed("addendum", c -> c.form(c.signedNote(), "addendum", "add", Map.of("text", "More")), addenda()),
        new Deed("note in error", c -> c.form(c.signedNote(), "error", "mark", error()), addenda()),
        new Deed("letter begun", NewCase::letterStart, "letter where episode_id = ?"),
        new Deed("consent to disclose", c -> c.disclosure(c.letter()), "disclosure_consent where episode_id = ?"),
        new Deed("letter issued", c -> c.issue(c.letter()), issued("issued_letter")),
        new Deed("letter sent", c -> c.form(sending(c), "sending", "log", fax()), issued("letter_sending")),
        new Deed("letter replaced", c -> c.form(issuedLetter(c), "letter", "replace", Map.of()), letters()),
    };

    private static String cases() {
        return "episode where patient_id = (select patient_id from episode where id = ?)";
    }

    @TestFactory
    @Rule("DI-2")
    Stream<DynamicTest> the_same_post_makes_one() {
        return Stream.of(DEEDS)
                .map(deed -> DynamicTest.dynamicTest(deed.name(), () -> {
                    var hers = NewCase.of(Visitor.known("priya.natarajan"));
                    var form = deed.form().apply(hers);
                    var before = hers.count(deed.rows());
                    assertOneOutcome(form, POSTS);
                    assertThat(hers.count(deed.rows())).isEqualTo(before + 1);
                }));
    }

    @Test
    @Rule("DI-2")
    void the_same_registration_opens_one_case() throws Exception {
        var family = "Once" + UUID.randomUUID().toString().substring(0, 8);
        assertOneOutcome(NewCase.registration(Visitor.known("priya.natarajan"), family), POSTS);
        assertThat(count("from patient p join episode e on e.patient_id = p.id where chosen_name_family = ?", family))
                .isEqualTo(1);
    }

    @Test
    @Rule("DI-2")
    void fifty_identical_posts_make_one_recipient() throws Exception {
        var name = "Dr. Once " + UUID.randomUUID();
        var form = Filled.in(Visitor.known("renee.gagnon"), "recipient", "recipient", "save", Map.of("name", name));
        assertThat(assertOneOutcome(form, OFTEN)).startsWith("302 ");
        assertThat(count("from recipient where name = ?", name)).isEqualTo(1);
    }

    /** @return what each of the posts led to */
    private static String assertOneOutcome(Filled form, int posts) throws InterruptedException {
        Callable<String> post = () -> Filled.outcome(form.press());
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var outcomes = pool.invokeAll(Collections.nCopies(posts, post)).stream()
                    .map(TwiceIT::result)
                    .collect(Collectors.toSet());
            assertThat(outcomes).as("all lead to the same place").hasSize(1);
            assertThat(outcomes).allMatch(outcome -> outcome.startsWith("302 ") || outcome.equals("200 stays"));
            return outcomes.iterator().next();
        } finally {
            pool.shutdown();
        }
    }

    private static String result(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception failed) { // whatever it was, it is a difference
            return String.valueOf(failed);
        }
    }

    private static String page(NewCase hers) {
        return "case?id=" + hers.episode();
    }

    private static String note(NewCase hers) {
        return "note?visit=" + hers.visit();
    }

    private static String consent(NewCase hers) {
        return "consent?visit=" + hers.visit();
    }

    private static String issuedLetter(NewCase hers) {
        return "letter?id=" + hers.issuedLetter();
    }

    private static String sending(NewCase hers) {
        return "letter/send?id=" + hers.issuedLetter();
    }

    private static Map<String, String> walkIn(NewCase hers) {
        return Map.of("walkInEpisode", hers.episode().toString());
    }

    private static Map<String, String> call() {
        return Map.of("kind", "PHONED", "whom", "Dr. Sandhu", "told", "To be seen today");
    }

    private static Map<String, String> error() {
        return Map.of("reason", "TWICE", "text", "Written twice");
    }

    private static Map<String, String> fax() {
        return Map.of("manner", "FAX", "destination", "613 555-0188");
    }

    private static String moves() {
        return "episode_state_change where episode_id = ?";
    }

    private static String consentEvents() {
        return "consent_event e join consent c on c.id = e.consent_id where c.episode_id = ?";
    }

    private static String answers() {
        return "screen_answer where episode_id = ?";
    }

    private static String actions() {
        return "red_flag_action a join red_flag f on f.id = a.red_flag_id where f.episode_id = ?";
    }

    private static String addenda() {
        return "note_amendment a join note n on n.id = a.note_id where n.episode_id = ?";
    }

    private static String letters() {
        return "letter where episode_id = ?";
    }

    private static String issued(String table) {
        return table + " i join letter l on l.id = i.letter_id where l.episode_id = ?";
    }

    private static int count(String from, String value) throws SQLException {
        try (var database = TestClinic.asOwner();
                var ask = database.prepareStatement("select count(*) " + from)) {
            ask.setString(1, value);
            try (var rows = ask.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
