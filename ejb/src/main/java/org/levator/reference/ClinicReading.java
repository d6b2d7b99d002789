package org.levator.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.Optional;
import org.levator.shared.Role;

/** The clinic itself, for the frame around every page. Nothing here is about a patient, so no access row is due. */
@Stateless
@RolesAllowed(Role.ANYONE_SIGNED_IN)
@ExcludeDefaultInterceptors
public class ClinicReading {
    @Inject
    ReferenceData reference;

    public ClinicRow clinic() {
        return reference.clinic();
    }

    /** What the clinic's province says about young people who decide themselves. */
    public Optional<ConsentAgeRow> consentAge() {
        return reference.consentAge();
    }
}
