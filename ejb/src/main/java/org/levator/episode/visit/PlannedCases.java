package org.levator.episode.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

/** What planning asks about a case: whether it is open, and no more. */
@ApplicationScoped
class PlannedCases {
    @PersistenceContext
    EntityManager em;

    boolean isOpen(EpisodeId id, PatientId patient) {
        return em.createQuery(
                        """
                        select case when e.state in (DISCHARGED, TRANSFERRED, DECEASED) then false else true end
                        from Episode e where e.id = :id and e.patient = :patient
                        """,
                        Boolean.class)
                .setParameter("id", id)
                .setParameter("patient", patient)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("case"));
    }
}
