package org.levator.patient.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.access.OpenedCase;
import org.levator.access.OpenedPatient;
import org.levator.shared.PatientId;
import org.levator.shared.server.RunningTransaction;

/** Who decides for whom: the papers seen, and the entries on capacity. */
@ApplicationScoped
public class Decisions {
    @PersistenceContext
    EntityManager em;

    @Inject
    RunningTransaction transaction;

    public WhoDecides on(Decision decision, OpenedCase open, LocalDate day) {
        return on(decision, open.patient(), day);
    }

    public WhoDecides on(Decision decision, OpenedPatient open, LocalDate day) {
        return on(decision, open.patient(), day);
    }

    private WhoDecides on(Decision decision, PatientId patient, LocalDate day) {
        var presumed = capacities(patient).stream()
                .filter(c -> c.decision() == decision && c.isBy(day))
                .findFirst()
                .map(c -> c.row().presumed())
                .orElse(true);
        return presumed
                ? WhoDecides.HERSELF
                : new WhoDecides(
                        false,
                        makers(patient).stream()
                                .filter(m -> m.decides(decision, day))
                                .map(SubstituteDecisionMaker::name)
                                .toList());
    }

    void add(SubstituteDecisionMaker maker) {
        em.persist(maker);
    }

    void add(CapacityEntry entry) {
        em.persist(entry);
    }

    Optional<SubstituteDecisionMaker> find(DecisionMakerId id, OpenedPatient open) {
        return Optional.ofNullable(em.find(SubstituteDecisionMaker.class, id)).filter(m -> m.isOf(open.patient()));
    }

    List<SubstituteDecisionMaker> makers(PatientId patient) {
        return em.createQuery(
                        """
                        select distinct m from SubstituteDecisionMaker m left join fetch m.decisions
                        where m.patient = :patient order by m.starts desc, m.name
                        """,
                        SubstituteDecisionMaker.class)
                .setParameter("patient", patient)
                .getResultList();
    }

    /** Newest first: by the day from which it holds, then by when it was written. */
    List<CapacityEntry> capacities(PatientId patient) {
        return transaction.once("capacities", patient, () -> em.createQuery(
                        "select c from CapacityEntry c where c.patient = :patient order by c.asOf desc, c.recordedAt desc",
                        CapacityEntry.class)
                .setParameter("patient", patient)
                .getResultList());
    }
}
