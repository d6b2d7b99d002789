package org.levator.episode.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CareTeamMemberId;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** The clinic's administrator names who covers while a therapist is away. She reads numbers, names and days, and opens no case (ACC-2). */
@Stateless
@RolesAllowed(Role.CLINIC_ADMIN)
public class AbsenceCovering {
    @Inject
    CircleOfCare circle;

    @Inject
    Succession succession;

    @Inject
    Absences absences;

    @Inject
    Nominees nominees;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /** The open cases that she leads. */
    public List<LedCase> casesOf(@NotNull ClinicianId away) {
        circle.lister(Act.CHOOSE_CASE);
        var cases = absences.openCasesOf(away, today());
        circle.listed(Act.CHOOSE_CASE, cases.size());
        return cases;
    }

    /** Now and to come, of every case. */
    public CoverList covers() {
        circle.lister(Act.VIEW_COVERS);
        var covers = absences.covers(today());
        circle.listed(Act.VIEW_COVERS, covers.size());
        return new CoverList(covers, today());
    }

    /** @throws BrokenRule if one of the cases is led by somebody else, or the caller names herself: she would let herself in */
    public void cover(@Valid @NotNull CoverAbsence command) {
        var by = circle.lister(Act.CHANGE_TEAM).clinician();
        var cases = command.cases().stream()
                .map(episode -> circle.handledUnopened(episode, Act.CHANGE_TEAM))
                .toList();
        nominees.requireOtherTherapist(command.cover(), by, command.last());
        submissions.once(
                command.key(), command.cover().uuid(), () -> cases.forEach(led -> succession.cover(led, command)));
    }

    /**
     * Visits that are booked with her from tomorrow on go to whoever leads the case then.
     *
     * @throws NotFound if the case has no such cover
     */
    public void end(@NotNull EpisodeId episode, @NotNull CareTeamMemberId cover) {
        var by = circle.lister(Act.CHANGE_TEAM).clinician();
        succession.endCover(circle.handledUnopened(episode, Act.CHANGE_TEAM), cover, by);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
