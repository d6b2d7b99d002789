package org.levator.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What the clinic limits by numbers of days of its own. */
@ApplicationScoped
class Limits {
    @PersistenceContext
    EntityManager em;

    ClinicLimit get(LimitCode code) {
        return em.find(ClinicLimit.class, code);
    }

    List<LimitSheet> all() {
        return em.createQuery(
                        """
                        select new org.levator.reference.LimitSheet(l.code, l.days, l.sourceEn, l.sourceFr, l.version,
                            c.givenName || ' ' || c.familyName, l.setAt)
                        from ClinicLimit l left join Clinician c on c.id = l.setBy order by l.code desc
                        """,
                        LimitSheet.class)
                .getResultList();
    }
}
