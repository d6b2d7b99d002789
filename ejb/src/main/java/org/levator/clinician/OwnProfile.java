package org.levator.clinician;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.Optional;
import org.levator.clinician.supervision.Supervisions;
import org.levator.shared.CurrentUser;
import org.levator.shared.NotFound;
import org.levator.shared.Role;

/** The caller's own name and title, for the frame around every page. Nothing here is about a patient, so no access row is due. */
@Stateless
@RolesAllowed(Role.ANYONE_SIGNED_IN)
@ExcludeDefaultInterceptors
public class OwnProfile {
    @Inject
    Clinicians clinicians;

    @Inject
    Supervisions supervisions;

    @Inject
    CurrentUser user;

    /** Empty for an account that the clinic does not know or has closed. */
    public Optional<ClinicianRow> mine() {
        return clinicians.byAccount(user.account());
    }

    /** Her profile as the clinic keeps it, with its days; she asks the administrator to correct it. */
    public PersonSheet sheet() {
        var id = mine().orElseThrow(() -> new NotFound("profile")).id();
        return clinicians.sheet(id, supervisions.around(id));
    }

    /** Whether her last day has passed, or her account was closed, while she is still signed in (ACC-6). */
    public boolean hasEnded() {
        return clinicians.hasEnded(user.account());
    }
}
