package org.levator.oversight.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.CurrentUser;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;

/** Hears of each page that was printed, and lets it leave its row as a look at the same page does (ACC-3). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION, Role.CLINIC_ADMIN, Role.PRIVACY_OFFICER})
public class PagePrinting {
    @Inject
    CircleOfCare circle;

    @Inject
    CurrentUser user;

    @RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
    public void ofCase(@Valid @NotNull PrintCase page) {
        if (page.visit() == null) {
            circle.open(page.episode(), page.paper().act());
        } else {
            circle.open(page.episode(), page.visit(), page.paper().act());
        }
    }

    @RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION})
    public void ofPatient(@NotNull PatientId patient) {
        circle.openPatient(patient, Act.PRINT_PATIENT);
    }

    /** @throws NotFound if it is no list of the caller's role */
    public void ofList(@Valid @NotNull PrintList page) {
        if (!page.list().isFor(user.role())) {
            throw circle.refused(page.list().act());
        }
        circle.lister(page.list().act());
        circle.listed(page.list().act(), page.shown());
    }

    /** Any other page: of all that it shows the log has the looks. */
    public void ofNobody() {
        circle.lister(Act.PRINT_PAGE);
        circle.listed(Act.PRINT_PAGE, 0);
    }
}
