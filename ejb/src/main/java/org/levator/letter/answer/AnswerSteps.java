package org.levator.letter.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.levator.sealing.OpenedSeal;
import org.levator.sealing.Seals;
import org.levator.shared.ClinicianId;
import org.levator.shared.LetterId;

/** What was recorded about the answers to letters, without what was about another patient (NOT-3). */
@ApplicationScoped
public class AnswerSteps {
    private static final String ROW =
            """
            select new org.levator.letter.answer.AnswerRow(s.id, s.kind, s.happenedOn, s.answerBy, s.remark, s.recordedAt,
                c.givenName || ' ' || c.familyName)
            from AnswerStep s join Clinician c on c.id = s.recordedBy
            """;

    private static final String OF_THIS_PATIENT = Seals.notSealed("s");

    private static final String IN_ORDER = " order by s.recordedAt, s.id";

    @PersistenceContext
    EntityManager em;

    /** @throws org.levator.shared.BrokenRule if it does not say what its kind has to say, or its days cannot be */
    public AnswerStanding record(RecordAnswer command, SentLetter letter, ClinicianId by, Instant now) {
        var step = AnswerStep.recorded(command, letter, by, now);
        add(step);
        return step.after(new AnswerStanding(letter.answer(), letter.answerBy()), letter.answerBy());
    }

    void add(AnswerStep step) {
        em.persist(step);
    }

    /** Where the letter stands by all of them. */
    AnswerStanding standing(LetterId letter) {
        var hers = Set.copyOf(steps(letter));
        var standing = new AnswerStanding(null, null);
        LocalDate stood = null;
        for (var step : everyStep(letter)) {
            if (hers.contains(step)) {
                standing = step.after(standing, stood);
            }
            stood = step.answerBy();
        }
        return standing;
    }

    List<AnswerStep> steps(LetterId letter) {
        return steps(letter, OF_THIS_PATIENT);
    }

    /** Also what was another patient's. */
    List<AnswerStep> everyStep(LetterId letter) {
        return steps(letter, "");
    }

    /** In the order in which it was recorded. */
    private List<AnswerStep> steps(LetterId letter, String which) {
        return em.createQuery(
                        "select s from AnswerStep s where s.letter = :letter" + which + IN_ORDER, AnswerStep.class)
                .setParameter("letter", letter)
                .getResultList();
    }

    /** For the privacy officer, who opened it. */
    public AnswerRow get(OpenedSeal sealed) {
        return em.createQuery(ROW + "where s.id = :id", AnswerRow.class)
                .setParameter("id", new AnswerStepId(sealed.entry()))
                .getSingleResult();
    }

    /** In the order in which it was recorded. */
    public List<AnswerRow> of(LetterId letter) {
        return em.createQuery(ROW + "where s.letter = :letter" + OF_THIS_PATIENT + IN_ORDER, AnswerRow.class)
                .setParameter("letter", letter)
                .getResultList();
    }
}
