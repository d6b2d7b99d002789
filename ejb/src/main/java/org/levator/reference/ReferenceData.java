package org.levator.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Reads reference rows. */
@ApplicationScoped
public class ReferenceData {
    /** Of the settings {@code l} of a limit the one that counts. */
    public static final String COUNTS =
            "l.revision = (select max(n.revision) from ClinicLimit n where n.code = l.code)";

    /** Of the limit {@code code}. */
    static final String NEWEST_LIMIT = "select l from ClinicLimit l where l.code = :code and " + COUNTS;

    private static final int THE_CLINIC = 1;

    @PersistenceContext
    EntityManager em;

    public ClinicRow clinic() {
        return findClinic().orElseThrow();
    }

    /** Empty in a database that was only migrated. */
    public Optional<ClinicRow> findClinic() {
        return Optional.ofNullable(em.find(Clinic.class, THE_CLINIC)).map(Clinic::row);
    }

    /** Of the clinic's own province. Empty where no row exists: nothing is known, and nothing follows. */
    public Optional<ConsentAgeRow> consentAge() {
        return em.createQuery(
                        "select a from ConsentAge a join Clinic c on c.province = a.province where c.id = :clinic",
                        ConsentAge.class)
                .setParameter("clinic", THE_CLINIC)
                .getResultStream()
                .findFirst()
                .map(ConsentAge::row);
    }

    /** Empty where the clinic has set none. */
    public Optional<LimitRow> limit(LimitCode code) {
        return em.createQuery(NEWEST_LIMIT, ClinicLimit.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(ClinicLimit::row);
    }

    /** What the clinic's own province asks; where it has no row nothing is known. */
    public AuthorisationRow authorisation() {
        return em.createQuery(
                        """
                        select new org.levator.reference.AuthorisationRow(c.province, coalesce(r.required, org.levator.reference.Requirement.UNKNOWN),
                            coalesce(r.studentAllowed, false))
                        from Clinic c left join AuthorisationRule r on r.province = c.province where c.id = :clinic
                        """,
                        AuthorisationRow.class)
                .setParameter("clinic", THE_CLINIC)
                .getSingleResult();
    }
}
