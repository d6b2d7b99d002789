package org.levator.consent.around;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.levator.access.OpenedCase;

/** What the patient's open red flags pause. Names the safety feature's entity in JPQL only: that feature stands above this one. */
@ApplicationScoped
public class OpenPauses {
    @PersistenceContext
    EntityManager em;

    public Set<Pause> of(OpenedCase open) {
        return em.createQuery(
                        "select f.pauses from RedFlag f where f.patient = :patient and f.releasedAt is null",
                        Object.class)
                .setParameter("patient", open.patient())
                .getResultStream()
                .map(pauses -> Pause.valueOf(pauses.toString()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Pause.class)));
    }
}
