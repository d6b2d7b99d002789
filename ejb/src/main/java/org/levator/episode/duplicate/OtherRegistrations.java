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
 * What was found to be the same person's, seen from either of the two: nothing is merged, so an allergy that stands in one is not asked
 * about in the other, and whoever reads one has to know of the other (PAT-6).
 */
@ApplicationScoped
public class OtherRegistrations {
    /** How often that was said of the patient of the case {@code e}. */
    public static final String COUNT =
            """
            select count(a) from PossibleDuplicate d join DuplicateAnswer a on a.possibleDuplicate = d.id
            where a.verdict = SAME_PERSON and (d.patient = e.patient or d.earlier = e.patient) and"""
                    + DuplicateAnswer.NEWEST;

    @PersistenceContext
    EntityManager em;

    /** Each of the other's cases, by number, and nothing else about them. */
    public List<OtherRegistration> of(PatientId patient, ClinicianId caller, LocalDate today) {
        return em.createQuery(
                        """
                        select new org.levator.episode.duplicate.OtherRegistration(o.id, o.patient, o.number,
                            case when o.id in (%s) then true else false end)
                        from PossibleDuplicate d join DuplicateAnswer a on a.possibleDuplicate = d.id join Episode o
                            on o.patient = d.earlier and d.patient = :patient or o.patient = d.patient and d.earlier = :patient
                        where a.verdict = SAME_PERSON and%s order by o.number
                        """
                                .formatted(CallersCases.EPISODES, DuplicateAnswer.NEWEST),
                        OtherRegistration.class)
                .setParameter("patient", patient)
                .setParameter("caller", caller)
                .setParameter("today", today)
                .getResultList();
    }
}
