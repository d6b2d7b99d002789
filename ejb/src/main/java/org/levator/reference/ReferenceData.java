package org.levator.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.levator.shared.Province;

/** Reads reference rows. */
@ApplicationScoped
public class ReferenceData {
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

    /** Empty where no row exists: nothing is known, and nothing follows. */
    public Optional<ConsentAgeRow> consentAge(Province province) {
        return Optional.ofNullable(em.find(ConsentAge.class, province)).map(ConsentAge::row);
    }

    /** Empty where no row exists: read it as {@link Requirement#UNKNOWN}. */
    public Optional<AuthorisationRow> authorisation(Province province) {
        return Optional.ofNullable(em.find(AuthorisationRule.class, province)).map(AuthorisationRule::row);
    }
}
