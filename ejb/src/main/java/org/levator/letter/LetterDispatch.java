package org.levator.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.levator.letter.answer.AnswerKind;
import org.levator.letter.answer.AnswerRule;
import org.levator.letter.answer.AnswerSteps;
import org.levator.letter.answer.RecordAnswer;
import org.levator.letter.answer.SentLetter;
import org.levator.letter.sending.LogSending;
import org.levator.letter.sending.SendingRow;
import org.levator.letter.sending.Sendings;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;

/** What is recorded of a letter once it leaves the house: how it was sent, by when an answer is awaited, what came. */
@ApplicationScoped
class LetterDispatch {
    @Inject
    IssuedLetters issued;

    @Inject
    Sendings sendings;

    @Inject
    AnswerSteps answers;

    @Inject
    LetterOfAnother another;

    @Inject
    Clock clock;

    /** Also of a letter that was sealed meanwhile: it is asked back. What the circle has ended, or the answer that came, stands whatever is said with it. */
    void log(LogSending command, Letter letter, ClinicianId by) {
        letter.sent();
        var issuedAt = issued.find(letter).orElseThrow().issuedAt();
        var sending = sendings.log(command, issuedAt, by, clock.instant());
        expectation(command, letter)
                .or(() -> carried(command, letter, sending))
                .filter(said -> said.kind().maySayWhoSends(letter.answer()))
                .ifPresent(said -> follow(said, letter, sending, by));
        if (letter.isSealed()) {
            another.recall(letter, sending.id(), by);
        }
    }

    private static Optional<RecordAnswer> expectation(LogSending command, Letter letter) {
        if (command.answerBy() != null && command.noAnswer()) {
            throw new BrokenRule(AnswerRule.DAY_OR_NONE);
        }
        return Optional.of(command.noAnswer() ? AnswerKind.NOT_EXPECTED : AnswerKind.EXPECTED)
                .filter(kind -> command.noAnswer() || command.answerBy() != null)
                .map(kind -> new RecordAnswer(
                        command.key(), letter.id(), letter.version(), kind, null, command.answerBy(), null));
    }

    /** What was asked in the letter that this one replaces is asked still: nothing said takes nothing away. */
    private Optional<RecordAnswer> carried(LogSending command, Letter letter, SendingRow sending) {
        var sent = LocalDate.ofInstant(sending.sentAt(), clock.getZone());
        return issued.askedBefore(letter)
                .filter(day -> letter.answer() == null)
                .map(day -> SentLetter.askedStill(day, sent))
                .map(day -> new RecordAnswer(
                        command.key(), letter.id(), letter.version(), AnswerKind.EXPECTED, null, day, null));
    }

    /** Whether what was said with a sending is what stands about its answer. */
    static boolean stands(LogSending said, Letter letter) {
        return said.noAnswer()
                ? letter.answer() == AnswerKind.NOT_EXPECTED
                : said.answerBy() == null || said.answerBy().equals(letter.answerBy());
    }

    /** Nothing is answered before it was first sent. */
    void record(RecordAnswer command, Letter letter, ClinicianId by) {
        var first =
                sendings.of(letter.id()).stream().findFirst().orElseThrow(() -> new BrokenRule(AnswerRule.NOT_SENT));
        follow(command, letter, first, by);
    }

    private void follow(RecordAnswer command, Letter letter, SendingRow sending, ClinicianId by) {
        var sent = new SentLetter(letter.id(), sending, clock.getZone(), letter.answer(), letter.answerBy());
        letter.answered(answers.record(command, sent, by, clock.instant()));
    }
}
