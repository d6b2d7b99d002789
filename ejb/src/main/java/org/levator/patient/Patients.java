package org.levator.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
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
        return Optional.ofNullable(em.find(Patient.class, id)).orElseThrow(() -> new NotFound("patient"));
    }
}
