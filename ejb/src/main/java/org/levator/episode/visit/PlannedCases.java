package org.levator.episode.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

/**
 * What planning asks about a case: whether it is open, and no more. Until the plan is kept it stays so: a death that is being recorded at
 * the same moment comes before it, or cancels it.
 */
@ApplicationScoped
class PlannedCases {
    @PersistenceContext
    EntityManager em;

    boolean isOpen(EpisodeId id, PatientId patient) {
        return ((Stream<?>) em.createNativeQuery(
                                """
                                select state not in ('DISCHARGED', 'TRANSFERRED', 'DECEASED') from episode
                                where id = ?1 and patient_id = ?2 for share
                                """,
                                Boolean.class)
                        .setParameter(1, id.uuid())
                        .setParameter(2, patient.uuid())
                        .getResultStream())
                .map(Boolean.class::cast)
                .findFirst()
                .orElseThrow(() -> new NotFound("case"));
    }
}
