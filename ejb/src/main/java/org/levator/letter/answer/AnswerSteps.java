package org.levator.letter.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.levator.shared.ClinicianId;
import org.levator.shared.LetterId;

/** What was recorded about the answers to letters. */
@ApplicationScoped
public class AnswerSteps {
    @PersistenceContext
    EntityManager em;

    /** @throws org.levator.shared.BrokenRule if it does not say what its kind has to say, or its days cannot be */
    public AnswerStanding record(RecordAnswer command, SentLetter letter, ClinicianId by, Instant now) {
        var step = AnswerStep.recorded(command, letter, by, now);
        add(step);
        return step.after(letter.answer());
    }

    void add(AnswerStep step) {
        em.persist(step);
    }

    /** In the order in which it was recorded. */
    public List<AnswerRow> of(LetterId letter) {
        return em.createQuery(
                        """
                        select new org.levator.letter.answer.AnswerRow(s.kind, s.happenedOn, s.answerBy, s.remark, s.recordedAt,
                            c.givenName || ' ' || c.familyName)
                        from AnswerStep s join Clinician c on c.id = s.recordedBy
                        where s.letter = :letter order by s.recordedAt, s.id
                        """,
                        AnswerRow.class)
                .setParameter("letter", letter)
                .getResultList();
    }
}
