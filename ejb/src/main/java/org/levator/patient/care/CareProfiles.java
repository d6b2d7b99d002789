package org.levator.patient.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.levator.shared.ClinicianId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

/** The revisions of care profiles. Of two saved at once from the same one the database keeps the first. */
@ApplicationScoped
public class CareProfiles {
    @PersistenceContext
    EntityManager em;

    /** The first revision, at registration. */
    public void begin(PatientId patient, CareFacts facts, ClinicianId by, Instant now) {
        add(CareProfile.begun(patient, facts, by, now));
    }

    public CareProfileRow current(PatientId patient) {
        return newest(patient).row();
    }

    void add(CareProfile revision) {
        em.persist(revision);
    }

    CareProfile newest(PatientId patient) {
        return em.createQuery(
                        """
                        select c from CareProfile c left join fetch c.allergies left join fetch c.adjustments
                        where c.patient = :patient
                          and c.revision = (select max(n.revision) from CareProfile n where n.patient = :patient)
                        """,
                        CareProfile.class)
                .setParameter("patient", patient)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("care profile"));
    }

    /** Oldest first. */
    List<CareProfile> revisions(PatientId patient) {
        return em.createQuery(
                        """
                        select distinct c from CareProfile c left join fetch c.allergies
                        where c.patient = :patient order by c.revision
                        """,
                        CareProfile.class)
                .setParameter("patient", patient)
                .getResultList();
    }
}
