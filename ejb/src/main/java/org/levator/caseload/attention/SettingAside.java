package org.levator.caseload.attention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.levator.access.Acting;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.reference.ReferenceData;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** Sets something that waits aside until a day, with a reason, and brings it back before. Of the circle only, not from outside it (ACC-5). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class SettingAside {
    @Inject
    CircleOfCare circle;

    @Inject
    AttentionQuery attention;

    @Inject
    ReferenceData reference;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /** @throws BrokenRule for a flag for which nothing was done (RED-1), if it no longer waits, or for a day that cannot be */
    public void setAside(@Valid @NotNull SetAside command) {
        var matter = command.matter();
        var open = circle.open(matter.episode(), Act.SET_ASIDE).fromInside();
        submissions.once(command.key(), matter.episode().uuid(), () -> {
            listOf(open).settable(matter);
            attention.add(AsideEntry.until(
                    command, open, LocalDate.now(clock), clock.instant(), AsideEntry.farthest(reference)));
        });
    }

    /** At once; what is not set aside any more stays as it is. */
    public void bringBack(@Valid @NotNull Matter matter) {
        var open = circle.open(matter.episode(), Act.BRING_BACK).fromInside();
        if (listOf(open).isAside(matter)) {
            attention.add(AsideEntry.broughtBack(matter, open, LocalDate.now(clock), clock.instant()));
        }
    }

    private Attention listOf(OpenedCase open) {
        return attention.of(new Acting(open.clinician(), open.role()), clock);
    }
}
