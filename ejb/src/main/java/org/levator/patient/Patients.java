package org.levator.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

/** The patients that were opened; the proof is asked for by {@link PatientFacts} and the boundaries. */
@ApplicationScoped
class Patients {
    @PersistenceContext
    EntityManager em;

    void add(Patient patient) {
        em.persist(patient);
    }

    Patient get(PatientId id) {
        return em.createQuery(
                        """
                        select p from Patient p left join fetch p.phones left join fetch p.formerNames where p.id = :id
                        """,
                        Patient.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("patient"));
    }
}
