package org.levator.letter.view;

import java.time.Instant;
import java.time.LocalDate;
import org.levator.letter.answer.AnswerKind;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.LetterKind;
import org.levator.shared.EpisodeId;
import org.levator.shared.Language;
import org.levator.shared.LetterId;

/**
 * A letter in a list of opened cases; {@code number} and {@code recipient} may be {@code null}.
 *
 * @param answer where it stands with its answer, or {@code null}
 * @param answerBy the day by which an answer is awaited; {@code null} if none is, or asks for nothing any more: a death ends every task
 */
public record LetterRow(
        LetterId letter,
        EpisodeId episode,
        String caseNumber,
        LetterKind kind,
        AddresseeKind addressee,
        String recipient,
        Language language,
        boolean urgent,
        LetterState state,
        String number,
        Instant startedAt,
        AnswerKind answer,
        LocalDate answerBy) {
    public boolean isOverdue(LocalDate today) {
        return answerBy != null && answerBy.isBefore(today);
    }
}
