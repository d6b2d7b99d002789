package org.levator.episode.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.episode.wish.WishRule;
import org.levator.episode.wish.Wishes;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** The clinic's administrator names another lead where the patient wishes it (CAS-7), by number and name; she opens no case (ACC-2). */
@Stateless
@RolesAllowed(Role.CLINIC_ADMIN)
public class LeadNaming {
    @Inject
    CircleOfCare circle;

    @Inject
    Succession succession;

    @Inject
    Wishes wishes;

    @Inject
    Nominees nominees;

    @Inject
    Submissions submissions;

    /** @throws BrokenRule if no wish of hers waits, or the caller names herself: she would let herself in */
    public void name(@Valid @NotNull NameLead command) {
        var by = circle.lister(Act.CHANGE_TEAM).clinician();
        var led = circle.handledUnopened(command.episode(), Act.CHANGE_TEAM);
        nominees.requireOtherTherapist(command.next(), by, command.first());
        submissions.once(command.key(), command.episode().uuid(), () -> {
            if (!wishes.isWaiting(command.episode())) {
                throw new BrokenRule(WishRule.NONE_WAITS);
            }
            succession.handOverFor(led, command, by);
        });
    }
}
