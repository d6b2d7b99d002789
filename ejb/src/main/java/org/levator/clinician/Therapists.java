package org.levator.clinician;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.shared.CurrentUser;
import org.levator.shared.Role;

/** Who may lead a case, for the lists in which one is chosen. Nothing here is about a patient, so no access row is due. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION})
@ExcludeDefaultInterceptors
public class Therapists {
    @Inject
    Clinicians clinicians;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** By family name; for whoever names a cover too. */
    @RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION, Role.CLINIC_ADMIN})
    public List<ClinicianRow> all() {
        return clinicians.withTitle();
    }

    /** Whoever may be assigned to a case: therapists, and the students and assistants whom one of them supervises now. */
    public List<ClinicianRow> colleagues() {
        return clinicians.colleagues(LocalDate.now(clock));
    }

    /** The caller, if she is one of them. */
    public Optional<ClinicianRow> me() {
        return clinicians.byAccount(user.account()).filter(c -> c.title() != null);
    }
}
