package org.levator.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;

/**
 * Nobody names herself by way of another account of hers (ACC-2); but that two accounts are one person's may be said after she has. The
 * place stands, so that nobody's care breaks off: the administrator and the privacy officer see it until it ends. Numbers, names and days
 * only.
 */
@Stateless
@RolesAllowed(Role.PRIVACY_OFFICER)
public class OwnNamingReading {
    @Inject
    CircleOfCare circle;

    @Inject
    OwnNamings namings;

    public List<OwnNaming> all() {
        circle.lister(Act.VIEW_COVERS);
        return listed(namings.all());
    }

    @RolesAllowed(Role.CLINIC_ADMIN)
    public List<OwnNaming> of(@NotNull ClinicianId who) {
        circle.lister(Act.VIEW_COVERS);
        return listed(namings.of(who));
    }

    private List<OwnNaming> listed(List<OwnNaming> rows) {
        circle.listed(Act.VIEW_COVERS, rows.size());
        return rows;
    }
}
