package org.levator.episode;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.access.CareTeam;
import org.levator.access.CareTeamMemberId;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Clinicians;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
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
    Clinicians clinicians;

    @Inject
    Submissions submissions;

    public void assign(@Valid @NotNull AssignColleague command) {
        var open = circle.open(command.episode(), Act.CHANGE_TEAM);
        once(command.key(), open, () -> team.assign(open, command.colleague()));
    }

    public void cover(@Valid @NotNull NameCover command) {
        var open = circle.open(command.episode(), Act.CHANGE_TEAM);
        requireTherapist(command.cover(), command.last());
        once(command.key(), open, () -> team.cover(open, command.cover(), command.first(), command.last()));
    }

    public void handOver(@Valid @NotNull HandOver command) {
        var open = circle.open(command.episode(), Act.CHANGE_TEAM);
        requireTherapist(command.lead(), command.first());
        once(command.key(), open, () -> succession.handOver(open, command));
    }

    public void end(@NotNull EpisodeId episode, @NotNull CareTeamMemberId place) {
        succession.end(circle.open(episode, Act.CHANGE_TEAM), place);
    }

    private void once(SubmissionKey key, OpenedCase open, Runnable work) {
        submissions.once(key, EpisodeId::new, EpisodeId::uuid, () -> {
            work.run();
            return open.episode();
        });
    }

    /** Still here that day. */
    private void requireTherapist(ClinicianId who, LocalDate day) {
        if (clinicians.withTitle(day).stream().map(ClinicianRow::id).noneMatch(who::equals)) {
            throw new BrokenRule(EpisodeRule.LEAD_NOT_A_THERAPIST);
        }
    }
}
