package org.levator.episode.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.levator.access.CareTeamMemberId;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.Role;

/**
 * Whom the clinic's administrator named to lead a case, as the patient wishes it (CAS-7) or after a therapist who leaves (ACC-6), she takes
 * back until that lead begins; she opens no case, and by no account of hers does she lead on by it (ACC-2). What a lead hands over herself,
 * she takes back herself.
 */
@Stateless
@RolesAllowed(Role.CLINIC_ADMIN)
public class LeadTakingBack {
    @Inject
    CircleOfCare circle;

    @Inject
    Succession succession;

    @Inject
    Absences absences;

    @Inject
    Clock clock;

    public List<ComingLead> coming() {
        return listed(lead -> true);
    }

    /** After one who leaves. */
    public List<ComingLead> comingAfter(@NotNull ClinicianId leaver) {
        return listed(lead -> leaver.equals(lead.before()));
    }

    private List<ComingLead> listed(Predicate<ComingLead> which) {
        var by = circle.lister(Act.VIEW_COVERS).clinician();
        var rows = absences.comingLeads(by, LocalDate.now(clock)).stream()
                .filter(which)
                .toList();
        circle.listed(Act.VIEW_COVERS, rows.size());
        return rows;
    }

    /**
     * Whoever leads it until then goes on; a wish of the patient waits again.
     *
     * @throws BrokenRule if that lead has begun, or it is not hers to take back
     */
    public void takeBack(@NotNull EpisodeId episode, @NotNull CareTeamMemberId place) {
        var by = circle.lister(Act.CHANGE_TEAM).clinician();
        succession.takeBackLead(circle.handledUnopened(episode, Act.CHANGE_TEAM), place, by);
    }
}
