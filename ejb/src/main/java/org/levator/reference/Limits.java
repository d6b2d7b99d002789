package org.levator.reference;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What the clinic limits by numbers of days of its own. Of two settings at once the database keeps the first. */
@ApplicationScoped
class Limits {
    @PersistenceContext
    EntityManager em;

    void add(ClinicLimit setting) {
        em.persist(setting);
    }

    ClinicLimit newest(LimitCode code) {
        return em.createQuery(ReferenceData.NEWEST_LIMIT, ClinicLimit.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    List<LimitSheet> all() {
        return em
                .createQuery(
                        """
                        select new org.levator.reference.LimitSetting(l.code, l.revision, l.days, l.sourceEn, l.sourceFr,
                            c.givenName || ' ' || c.familyName, l.setAt)
                        from ClinicLimit l left join Clinician c on c.id = l.setBy order by l.code desc, l.revision desc
                        """,
                        LimitSetting.class)
                .getResultStream()
                .collect(groupingBy(LimitSetting::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(LimitSheet::of)
                .toList();
    }
}
