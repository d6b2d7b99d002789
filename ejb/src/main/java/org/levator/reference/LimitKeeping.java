package org.levator.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;

/**
 * The clinic's administrator says how many days the clinic allows for what its lists count (CAS-3). Until then a proposal stands there, and
 * is shown as one.
 */
@Stateless
@RolesAllowed(Role.CLINIC_ADMIN)
public class LimitKeeping {
    @Inject
    CircleOfCare circle;

    @Inject
    Limits limits;

    @Inject
    Clock clock;

    public List<LimitSheet> all() {
        circle.lister(Act.VIEW_LIMITS);
        var all = limits.all();
        circle.listed(Act.VIEW_LIMITS, all.size());
        return all;
    }

    /** @throws BrokenRule outside the range, or if somebody else has set it meanwhile */
    public void set(@Valid @NotNull SetLimit command) {
        var by = circle.lister(Act.CHANGE_LIMITS).clinician();
        circle.listed(Act.CHANGE_LIMITS, 1);
        limits.add(limits.newest(command.code()).set(command, by, clock.instant(), clock.getZone()));
    }
}
