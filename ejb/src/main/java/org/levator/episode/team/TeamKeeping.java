package org.levator.episode.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.levator.access.CareTeam;
import org.levator.access.CareTeamMemberId;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.EpisodeId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** The lead arranges who else is in her case's circle, and who leads it after her. Others in the circle see it and change nothing. */
@Stateless
@RolesAllowed(Role.THERAPIST)
public class TeamKeeping {
    @Inject
    CircleOfCare circle;

    @Inject
    CareTeam team;

    @Inject
    Succession succession;

    @Inject
    Nominees nominees;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /** @throws BrokenRule if she neither has a title nor is supervised by somebody who has */
    public void assign(@Valid @NotNull AssignColleague command) {
        var open = circle.open(command.episode(), Act.CHANGE_TEAM);
        nominees.requireColleague(command.colleague(), LocalDate.now(clock));
        submissions.once(command.key(), open.episode().uuid(), () -> team.assign(open, command.colleague()));
    }

    public void cover(@Valid @NotNull NameCover command) {
        var open = circle.open(command.episode(), Act.CHANGE_TEAM);
        nominees.requireTherapist(command.cover(), command.last());
        submissions.once(
                command.key(),
                open.episode().uuid(),
                () -> team.cover(open, command.cover(), command.first(), command.last()));
    }

    public void handOver(@Valid @NotNull HandOver command) {
        var open = circle.open(command.episode(), Act.CHANGE_TEAM);
        nominees.requireTherapist(command.lead(), command.first());
        submissions.once(command.key(), open.episode().uuid(), () -> succession.handOver(open, command));
    }

    public void end(@NotNull EpisodeId episode, @NotNull CareTeamMemberId place) {
        succession.end(circle.open(episode, Act.CHANGE_TEAM), place);
    }

    /** For whoever should open the case no more, not even for the rest of the day. */
    public void endAtOnce(@NotNull EpisodeId episode, @NotNull CareTeamMemberId place) {
        succession.endAtOnce(circle.open(episode, Act.CHANGE_TEAM), place);
    }
}
