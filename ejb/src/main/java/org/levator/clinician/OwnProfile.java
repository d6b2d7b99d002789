package org.levator.clinician;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.Optional;
import org.levator.shared.CurrentUser;
import org.levator.shared.Role;

/** The caller's own name and title, for the frame around every page. Nothing here is about a patient, so no access row is due. */
@Stateless
@RolesAllowed(Role.ANYONE_SIGNED_IN)
@ExcludeDefaultInterceptors
public class OwnProfile {
    @Inject
    Clinicians clinicians;

    @Inject
    CurrentUser user;

    /** Empty for an account that the clinic does not know or has closed. */
    public Optional<ClinicianRow> mine() {
        return clinicians.byAccount(user.account());
    }
}
