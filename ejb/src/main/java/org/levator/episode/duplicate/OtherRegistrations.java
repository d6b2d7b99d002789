package org.levator.episode.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CallersCases;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;

/**
 * What was found to be the same person's, seen from each of its files: nothing is merged, so an allergy that stands in one is not asked
 * about in another, and whoever reads one has to know of the others (PAT-6).
 */
@ApplicationScoped
public class OtherRegistrations {
    /** How many other registrations the patient of the case {@code e} has. */
    public static final String COUNT = "select count(s) from SamePerson s where s.patient = e.patient";

    @PersistenceContext
    EntityManager em;

    /** Each of the others' cases, by number, and nothing else about them. */
    public List<OtherRegistration> of(PatientId patient, ClinicianId caller, LocalDate today) {
        return em.createQuery(
                        """
                        select new org.levator.episode.duplicate.OtherRegistration(o.id, o.patient, o.number,
                            case when o.id in (%s) then true else false end)
                        from SamePerson s join Episode o on o.patient = s.other where s.patient = :patient order by o.number
                        """
                                .formatted(CallersCases.EPISODES),
                        OtherRegistration.class)
                .setParameter("patient", patient)
                .setParameter("caller", caller)
                .setParameter("today", today)
                .getResultList();
    }
}
