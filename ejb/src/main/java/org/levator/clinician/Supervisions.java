package org.levator.clinician;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.levator.shared.ClinicianId;
import org.levator.shared.NotFound;

/** Who supervises whom. */
@ApplicationScoped
class Supervisions {
    @PersistenceContext
    EntityManager em;

    void add(Supervision supervision) {
        em.persist(supervision);
    }

    Supervision get(SupervisionId id) {
        var found = em.find(Supervision.class, id);
        if (found == null) {
            throw new NotFound("supervision");
        }
        return found;
    }

    /** Those under which she is, was or will be. */
    List<Supervision> of(ClinicianId clinician) {
        return em.createQuery(
                        "select s from Supervision s where s.clinician = :clinician and (s.ends is null or s.ends >= s.starts)",
                        Supervision.class)
                .setParameter("clinician", clinician)
                .getResultList();
    }

    /** Hers and those of whom she supervises, the latest first. */
    List<SupervisionRow> around(ClinicianId person) {
        return em.createQuery(
                        """
                        select new org.levator.clinician.SupervisionRow(s.id, s.clinician, c.givenName || ' ' || c.familyName,
                            b.givenName || ' ' || b.familyName, s.starts, s.ends)
                        from Supervision s join Clinician c on c.id = s.clinician join Clinician b on b.id = s.supervisor
                        where (s.clinician = :person or s.supervisor = :person) and (s.ends is null or s.ends >= s.starts)
                        order by s.starts desc, c.familyName
                        """,
                        SupervisionRow.class)
                .setParameter("person", person)
                .getResultList();
    }
}
