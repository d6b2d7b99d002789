package org.levator.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

/** The revisions of care profiles. Of two saved at once from the same one the database keeps the first. */
@ApplicationScoped
class CareProfiles {
    @PersistenceContext
    EntityManager em;

    void add(CareProfile revision) {
        em.persist(revision);
    }

    CareProfile newest(PatientId patient) {
        return em.createQuery(
                        "select c from CareProfile c where c.patient = :patient order by c.revision desc",
                        CareProfile.class)
                .setParameter("patient", patient)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("care profile"));
    }
}
