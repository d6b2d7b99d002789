package org.levator.letter;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.letter.answer.AnswerSteps;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.StartLetter;
import org.levator.letter.disclosure.DisclosuresHere;
import org.levator.letter.print.LetterSheet;
import org.levator.letter.print.Print;
import org.levator.letter.sending.LogSending;
import org.levator.letter.sending.SendingManner;
import org.levator.letter.sending.Sendings;
import org.levator.letter.template.LetterTemplates;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.sealing.SealedKind;
import org.levator.sealing.SealsHere;
import org.levator.shared.Language;
import org.levator.shared.LetterId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

/** Letters in the database, for the lists that ask for them. */
public final class LettersHere {
    /** Ten days ago. */
    public static final Instant SENT = Instant.now().minus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS);

    private LettersHere() {}

    /** Sent ten days ago, by whoever leads the case; an answer is awaited by that day, or nothing was said. */
    public static LetterId sent(Case row, LocalDate answerBy) {
        var id = issued(row, SENT);
        send(row, id, answerBy);
        return id;
    }

    static void send(Case row, LetterId id, LocalDate answerBy) {
        Schema.commit(em -> {
            var letter = letters(em).get(id, opened(row));
            var log = new LogSending(
                    SubmissionKey.random(), id, SendingManner.FAX, "613 555-0150", 1, SENT, answerBy, false);
            dispatch(em).log(log, letter, row.clinician());
            return null;
        });
    }

    static LetterId issued(Case row, Instant at) {
        var id = Schema.commit(em -> {
            var template = Schema.in(em, new LetterTemplates()).newest(LetterKind.MEDICAL_ASSESSMENT, Language.EN);
            var command = new StartLetter(
                    SubmissionKey.random(),
                    row.episode(),
                    LetterKind.MEDICAL_ASSESSMENT,
                    AddresseeKind.TREATING_PHYSICIAN,
                    null);
            var letter = Letter.started(command, template, opened(row), at);
            letters(em).add(letter);
            return letter.id();
        });
        issue(row, id, at);
        return id;
    }

    private static void issue(Case row, LetterId id, Instant at) {
        Schema.commit(em -> {
            var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
            var letter = letters(em).get(id, opened(row));
            var template = Schema.in(em, new LetterTemplates()).get(letter.template());
            var consent =
                    DisclosuresHere.on(em).record(Drafts.spoken(letter), letter.disclosure(), row.clinician(), at, day);
            letter.approve(row.clinician(), Role.THERAPIST, at);
            letter.issue();
            var sheet = LetterSheet.of(letter.text(), template, Drafts.facts());
            var print = Print.of(issued(em).nextNumber(day), sheet, sheet);
            issued(em).add(IssuedLetter.of(letter, print, consent, "Emergency department", "613 555-0150", at));
            return null;
        });
    }

    /** Another one is begun in its place. */
    public static LetterId replace(Case row, LetterId id) {
        return Schema.commit(em -> {
            var store = letters(em);
            var replacement = store.get(id, opened(row)).replacement(opened(row), SENT);
            store.add(replacement);
            return replacement.id();
        });
    }

    /** The one that was begun is issued. */
    static void issue(Case row, LetterId id) {
        issue(row, id, SENT);
    }

    /** And sent, ten days ago as well; nothing is said about an answer. */
    public static void issueAndSend(Case row, LetterId id) {
        issue(row, id);
        send(row, id, null);
    }

    public static void seal(Case row, LetterId id) {
        Schema.commit(em -> {
            letters(em).get(id, opened(row)).seal(SealsHere.seal(em, SealedKind.LETTER, id.uuid(), row, null));
            return null;
        });
    }

    static OpenedCase opened(Case row) {
        return Opened.byLead(row.episode(), row.patient(), row.clinician());
    }

    static LetterDispatch dispatch(EntityManager em) {
        var dispatch = new LetterDispatch();
        dispatch.issued = issued(em);
        dispatch.sendings = Schema.in(em, new Sendings());
        dispatch.answers = Schema.in(em, new AnswerSteps());
        dispatch.clock = Clock.systemUTC();
        return dispatch;
    }

    static Letters letters(EntityManager em) {
        return Schema.in(em, new Letters());
    }

    static IssuedLetters issued(EntityManager em) {
        var issued = Schema.in(em, new IssuedLetters());
        issued.sendings = Schema.in(em, new Sendings());
        issued.answers = Schema.in(em, new AnswerSteps());
        return issued;
    }
}
