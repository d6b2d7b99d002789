package org.levator.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.levator.patient.mistake.RemovalRow;
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

    List<RemovalRow> removals(PatientId of) {
        return em.createQuery(
                        """
                        select new org.levator.patient.mistake.RemovalRow(r.mistaken, r.removedAt, c.givenName || ' ' || c.familyName)
                        from Patient p join p.removals r join Clinician c on c.id = r.removedBy where p.id = :of order by r.removedAt
                        """,
                        RemovalRow.class)
                .setParameter("of", of)
                .getResultList();
    }
}
