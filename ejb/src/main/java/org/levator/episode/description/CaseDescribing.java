package org.levator.episode.description;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.EpisodeId;
import org.levator.shared.Role;

/** What she says the problem is, and what the referral said; both may come, or be completed, at any time. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class CaseDescribing {
    @Inject
    CircleOfCare circle;

    @Inject
    Descriptions descriptions;

    @Inject
    Clock clock;

    public Described read(@NotNull EpisodeId episode) {
        return descriptions.of(circle.open(episode, Act.VIEW_CASE));
    }

    /** @throws BrokenRule if somebody else saved in between */
    public void describe(@Valid @NotNull DescribeCase command) {
        var open = circle.open(command.episode(), Act.CHANGE_CASE);
        descriptions.hold(open);
        var stands = descriptions.of(open);
        if (stands.revision() != command.seen()) {
            throw new BrokenRule(DescriptionRule.CHANGED_MEANWHILE);
        }
        if (!stands.newest().equals(command.description())) {
            descriptions.add(EpisodeDescription.recorded(
                    open.episode(),
                    descriptions.next(open.episode()),
                    command.description(),
                    open.clinician(),
                    clock.instant()));
        }
    }
}
