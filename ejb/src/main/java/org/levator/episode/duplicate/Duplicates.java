package org.levator.episode.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.levator.access.OpenedPatient;
import org.levator.patient.PatientDetails;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.BrokenRule;
import org.levator.shared.server.TextLock;

/** Registrations that may be one person's: found at registration, kept, answered. Of two answers at once the database keeps the first. */
@ApplicationScoped
public class Duplicates {
    @PersistenceContext
    EntityManager em;

    /**
     * Compares a new registration with everybody's before it.
     *
     * @param knowingly whoever registers was told and goes on; what she goes on with is kept for reception
     * @throws BrokenRule if she may be registered and nobody was told yet; it says no more than that
     */
    public void compare(
            OpenedPatient registered, PatientDetails details, HealthNumber card, boolean knowingly, Instant now) {
        takeTurns(details, card);
        var alike = candidates(registered, details, card).stream()
                .filter(other -> other.mayBe(details, card))
                .toList();
        if (!alike.isEmpty() && !knowingly) {
            throw new BrokenRule(DuplicateRule.MAY_BE_REGISTERED);
        }
        for (var other : alike) {
            add(PossibleDuplicate.of(registered.patient(), other.patient(), registered.clinician(), now));
        }
    }

    /** Of two who register one person at the same moment, the second waits for the first and then finds her. The day first, then the card, always. */
    private void takeTurns(PatientDetails details, HealthNumber card) {
        takeTurn("born " + details.born());
        if (card != null) {
            takeTurn("card " + card.number());
        }
    }

    void takeTurn(String what) {
        TextLock.take(what, em);
    }

    List<LookAlike> candidates(OpenedPatient registered, PatientDetails details, HealthNumber card) {
        return em.createQuery(
                        """
                        select new org.levator.episode.duplicate.LookAlike(p.id, p.born, p.foldedNames, p.healthNumber.province,
                            p.healthNumber.number)
                        from Patient p where p.id <> :registered and (p.born = :born or p.healthNumber.number = :number)
                        """,
                        LookAlike.class)
                .setParameter("registered", registered.patient())
                .setParameter("born", details.born())
                .setParameter("number", card == null ? "" : card.number())
                .getResultList();
    }

    void add(PossibleDuplicate duplicate) {
        em.persist(duplicate);
    }

    /** The answer that counts; empty while it waits for one. */
    Optional<DuplicateAnswer> answer(DuplicateId id) {
        return em.createQuery(
                        "select a from DuplicateAnswer a where a.possibleDuplicate = :id and" + DuplicateAnswer.NEWEST,
                        DuplicateAnswer.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    void add(DuplicateAnswer answer) {
        em.persist(answer);
    }
}
