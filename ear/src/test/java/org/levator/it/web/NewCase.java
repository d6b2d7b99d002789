package org.levator.it.web;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/** A patient of one test alone, registered through the real page with a visit today. */
public final class NewCase {
    private static final ZoneId OTTAWA = ZoneId.of("America/Toronto");
    private final Visitor therapist;
    private final UUID episode;

    private NewCase(Visitor therapist, UUID episode) {
        this.therapist = therapist;
        this.episode = episode;
    }

    public static Filled registration(Visitor therapist, String family) {
        var now = ZonedDateTime.now(OTTAWA);
        return Filled.in(
                therapist,
                "patient/register",
                "register",
                "save",
                Map.of(
                        "given",
                        "Ottilie",
                        "family",
                        family,
                        "born",
                        "1990-05-06",
                        "language",
                        "EN",
                        "firstDay",
                        now.toLocalDate().toString(),
                        "firstTime",
                        now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString()));
    }

    public static NewCase of(Visitor therapist) {
        var opened = registration(
                        therapist, "Once" + UUID.randomUUID().toString().substring(0, 8))
                .press();
        return opened(therapist, opened);
    }

    /** @param answer to a registration */
    static NewCase opened(Visitor therapist, HttpResponse<String> answer) {
        return new NewCase(therapist, idIn(answer));
    }

    public UUID episode() {
        return episode;
    }

    public UUID patient() {
        return UUID.fromString(one("select patient_id::text from episode where id = ?"));
    }

    /** One more case of the same person. */
    public Filled another() {
        return form("case/new?patient=" + patient(), "another", "save", Map.of("reason", "Screening without panic"));
    }

    public UUID visit() {
        return UUID.fromString(one("select id::text from visit where episode_id = ? order by starts_at limit 1"));
    }

    public Filled form(String address, String form, String button, Map<String, String> typed) {
        return Filled.in(therapist, address, form, button, typed);
    }

    public Filled booking(String address, LocalTime time) {
        return form(
                address,
                "book",
                "add",
                address.equals("home")
                        ? Map.of("episode", episode.toString(), "time", time.toString())
                        : Map.of("time", time.toString()));
    }

    public Filled signature() {
        return form("note?visit=" + visit(), "note", "sign_yes", Map.of("HURTS_WHERE", "At the entrance."));
    }

    /** @return where it is read */
    public String signedNote() {
        return "note/signed?id=" + idIn(signature().press());
    }

    public Filled flag() {
        return flagSaying("Since yesterday");
    }

    public Filled flagSaying(String words) {
        return form("note?visit=" + visit(), "flags", "raise", Map.of("kind", "HEAVY_BLEEDING", "said", words));
    }

    /** @return where it is read and acted on */
    public String standingFlag() {
        flag().press();
        return "flag?id=" + flagId() + "&case=" + episode;
    }

    public String flagId() {
        return one("select id::text from red_flag where episode_id = ? order by raised_at desc");
    }

    /** That what the query names was recorded for the wrong patient. */
    public Filled wrong(String query) {
        return form("wrong-patient?" + query, "wrong", "seal", Map.of("reason", "The page before was still open"));
    }

    Filled wrongConsent() {
        form("consent?visit=" + visit(), "consent", "hand", Map.of()).press();
        return wrong("visit=" + visit());
    }

    /** The sealed entry of that consent. */
    public UUID sealed() {
        wrongConsent().press();
        return UUID.fromString(one("select id::text from sealed_entry where episode_id = ?"));
    }

    Filled wrongFlag() {
        flag().press();
        return wrong("flag=" + flagId() + "&case=" + episode);
    }

    Filled wrongNote() {
        return wrong(signedNote().replaceFirst(".*\\?id=", "note="));
    }

    Filled wrongAddendum() {
        return wrong("addendum=" + addendum(signedNote(), "More"));
    }

    /** @return the last addendum of the case */
    String addendum(String note, String words) {
        form(note, "addendum", "add", Map.of("text", words)).press();
        return one("select id::text from note_amendment where kind = 'ADDENDUM' and episode_id = ? order by at desc");
    }

    Filled wrongDraft() {
        return wrong("draft=" + begunNote("At the entrance."));
    }

    /** @return the unsigned note of its visit */
    String begunNote(String words) {
        form("note?visit=" + visit(), "note", "save", Map.of("HURTS_WHERE", words))
                .press();
        return one("select id::text from note_draft where episode_id = ? and sealed_at is null");
    }

    Filled wrongStory() {
        form("case?id=" + episode, "story", "tell", Map.of("told", "After the birth."))
                .press();
        return wrong("case=" + episode + "&story=1");
    }

    Filled wrongReason() {
        form("case?id=" + episode, "describe", "saveReason", Map.of("reason", "After the birth."))
                .press();
        return wrong("case=" + episode + "&description=1");
    }

    Filled letterStart() {
        return form("letter/new?case=" + episode, "start", "toPhysician", Map.of());
    }

    public UUID letter() {
        return idIn(letterStart().press());
    }

    public Filled disclosure(UUID letter) {
        return form("letter?id=" + letter, "letter", "record", Map.of("basis", "PATIENT", "manner", "SPOKEN"));
    }

    Filled wrongDisclosure() {
        var letter = letter();
        disclosure(letter).press();
        return wrong("letter=" + letter + "&disclosure=" + consentToDisclose());
    }

    String consentToDisclose() {
        return one("select id::text from disclosure_consent where episode_id = ?");
    }

    /** With everything that it needs, up to the last press. */
    public Filled issue(UUID letter) {
        disclosure(letter).press();
        return Filled.in(therapist, "letter?id=" + letter, "letter", "issueNow_yes", shown -> {
            var typed = new HashMap<>(shown);
            typed.replaceAll((field, value) -> field.endsWith(":choice") ? "NOT_NEEDED" : value);
            typed.put("letter:question", "Could you see her this week?");
            typed.put("letter:urgentFlag", "Heavy bleeding");
            typed.put("letter:urgentOnset", "Since yesterday");
            typed.put("letter:urgentAdvice", "Please assess before we go on.");
            return typed;
        });
    }

    public UUID issuedLetter() {
        var letter = letter();
        issue(letter).press();
        return letter;
    }

    /** @return an issued letter that was faxed, with nothing said about an answer */
    public UUID sentLetter() {
        var letter = issuedLetter();
        form("letter/send?id=" + letter, "sending", "log", Map.of("manner", "FAX", "destination", "613 555-0188"))
                .press();
        return letter;
    }

    Filled wrongAnswer() {
        var letter = sentLetter();
        return wrong("letter=" + letter + "&answer=" + answer(letter, "More"));
    }

    /** @return that it came today, with these words */
    String answer(UUID letter, String words) {
        form("letter?id=" + letter, "letter", "recordAnswer", Map.of())
                .choosing("answerKind", "BOOKED", "recordAnswer")
                .with(fields -> fields.put("letter:remark", words))
                .press();
        return one("select s.id::text from answer_step s join letter l on l.id = s.letter_id"
                + " where s.happened_on is not null and l.episode_id = ?");
    }

    public long count(String from) {
        return Long.parseLong(one("select count(*)::text from " + from));
    }

    /** @param sql asks about this case, its only parameter */
    public String one(String sql) {
        return all(sql).get(0);
    }

    List<String> all(String sql) {
        return TestClinic.column(sql, episode);
    }

    /** The id in the address that the answer leads to. */
    private static UUID idIn(HttpResponse<String> answer) {
        var to = answer.headers().firstValue("Location").map(URI::create);
        return to.map(URI::getQuery)
                .map(query -> UUID.fromString(query.replaceFirst(".*id=", "")))
                .orElseThrow(() -> new AssertionError(Filled.outcome(answer)));
    }
}
