package org.levator.it.web;

import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** One form of a case, ready to be sent; {@code rows} is what it makes one of. */
public record Deed(String name, Function<NewCase, Filled> form, String rows) {
    private static final Deed[] DEEDS = {
        new Deed("visit from home", c -> c.booking("home", LocalTime.of(7, 5)), "visit where episode_id = ?"),
        new Deed("visit from the case", c -> c.booking(page(c), LocalTime.of(7, 5)), "visit where episode_id = ?"),
        new Deed("walk-in", c -> c.form("home", "walkIn", "here", walkIn(c)), "visit where episode_id = ?"),
        new Deed("case moved on", c -> c.form(page(c), "moveCase", "moveIt", Map.of("to", "ACTIVE")), moves()),
        new Deed("another case", NewCase::another, cases()),
        new Deed("somebody around her", c -> c.form(person(c), "contact", "addContact", partner()), ofHers("contact")),
        new Deed(
                "who decides",
                c -> c.form(person(c), "maker", "nameMaker", paper()),
                ofHers("substitute_decision_maker")),
        new Deed("capacity", c -> c.form(person(c), "capacity", "record", capacity()), ofHers("capacity_entry")),
        new Deed("consent: stop signal", c -> c.form(consent(c), "consent", "hand", Map.of()), consentEvents()),
        new Deed("consent: go ahead", c -> c.form(consent(c), "consent", "ok", Map.of()), consentEvents()),
        new Deed("consent: not today", c -> c.form(consent(c), "consent", "notDone", Map.of()), consentEvents()),
        new Deed("red flags: no change", c -> c.form(note(c), "flags", "noChange", Map.of()), answers()),
        new Deed("red flags: not now", c -> c.form(note(c), "flags", "notNow", Map.of()), answers()),
        new Deed("red flag", NewCase::flag, "red_flag where episode_id = ?"),
        new Deed("red flag: action", c -> c.form(c.standingFlag(), "doing", "record", call()), actions()),
        new Deed("flag in error", c -> c.form(c.standingFlag(), "slip", "mark", slip()), corrections()),
        new Deed("signed note", NewCase::signature, "note where episode_id = ?"),
        new Deed("addendum", c -> c.form(c.signedNote(), "addendum", "add", Map.of("text", "More")), addenda()),
        new Deed("note in error", c -> c.form(c.signedNote(), "error", "mark", error()), addenda()),
        new Deed("letter begun", NewCase::letterStart, "letter where episode_id = ?"),
        new Deed("consent to disclose", c -> c.disclosure(c.letter()), "disclosure_consent where episode_id = ?"),
        new Deed("letter issued", c -> c.issue(c.letter()), issued("issued_letter")),
        new Deed("letter sent", c -> c.form(sending(c), "sending", "log", fax()), issued("letter_sending")),
        new Deed("answer awaited", c -> c.form(sent(c), "letter", "recordAnswer", day()), issued("answer_step")),
        new Deed("wrong patient: consent", NewCase::wrongConsent, "sealed_entry where episode_id = ?"),
        new Deed("wrong patient: flag", NewCase::wrongFlag, "sealed_entry where kind = 'RED_FLAG' and episode_id = ?"),
        new Deed("wrong patient: letter", c -> c.wrong("letter=" + c.letter()), "sealed_entry where episode_id = ?"),
        new Deed("wrong patient: note", NewCase::wrongNote, "sealed_entry where episode_id = ?"),
        new Deed("wrong patient: addendum", NewCase::wrongAddendum, "sealed_entry where episode_id = ?"),
        new Deed("wrong patient: unsigned note", NewCase::wrongDraft, "sealed_entry where episode_id = ?"),
        new Deed("wrong patient: consent to disclose", NewCase::wrongDisclosure, "sealed_entry where episode_id = ?"),
        new Deed("wrong patient: answer", NewCase::wrongAnswer, "sealed_entry where episode_id = ?"),
        new Deed("wrong patient: story", NewCase::wrongStory, "sealed_entry where episode_id = ?"),
        new Deed("wrong patient: reason", NewCase::wrongReason, "sealed_entry where episode_id = ?"),
        new Deed("letter replaced", c -> c.form(issuedLetter(c), "letter", "replace", Map.of()), letters()),
    };

    /** Forms by which one thing about a case is recorded; those of every page are the typings of {@code org.levator.it.input}. */
    public static Stream<Deed> all() {
        return Stream.of(DEEDS);
    }

    private static Map<String, String> slip() {
        return Map.of("what", "-1", "reason", "The row below was meant");
    }

    private static String corrections() {
        return "red_flag_correction c join red_flag f on f.id = c.red_flag_id where f.episode_id = ?";
    }

    private static String cases() {
        return "episode where patient_id = (select patient_id from episode where id = ?)";
    }

    private static String ofHers(String table) {
        return table + " where patient_id = (select patient_id from episode where id = ?)";
    }

    private static String person(NewCase hers) {
        return "patient?id=" + hers.patient();
    }

    private static Map<String, String> partner() {
        return Map.of("kind", "PARTNER", "name", "Robin Vale");
    }

    private static Map<String, String> paper() {
        return Map.of(
                "makerName",
                "Ruth Ames",
                "relation",
                "sister",
                "authority",
                "COURT_ORDER",
                "starts",
                "2026-01-05",
                "decisions",
                "EXAM");
    }

    private static Map<String, String> capacity() {
        return Map.of("decision", "EXAM", "asOf", "2026-01-05", "basis", "Seen twice");
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

    private static String sent(NewCase hers) {
        return "letter?id=" + hers.sentLetter();
    }

    private static Map<String, String> day() {
        return Map.of("answerBy", "2099-01-15");
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
}
