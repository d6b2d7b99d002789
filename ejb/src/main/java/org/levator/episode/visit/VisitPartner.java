package org.levator.episode.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.levator.access.CareTeam;
import org.levator.access.CircleOfCare;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Clinicians;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.CurrentUser;
import org.levator.shared.EpisodeId;
import org.levator.shared.Role;

/** With whom a visit is: by who is in the case's circle on its day. */
@ApplicationScoped
class VisitPartner {
    @Inject
    CareTeam team;

    @Inject
    CircleOfCare circle;

    @Inject
    CurrentUser user;

    @Inject
    Clinicians clinicians;

    /** Unless somebody was asked for, the lead of that day, or whoever books where there is none. */
    ClinicianId usual(PlannedCase planned, ClinicianId asked, LocalDate day) {
        return Optional.ofNullable(asked)
                .or(() -> team.leadOn(planned.id(), day))
                .orElse(planned.by());
    }

    /**
     * With whom a visit of today is recorded: whoever records it if she leads or covers the case, else its cover of today, else its
     * lead, or if she has left whoever of the circle records it. For reception, who sees no patient, an assigned colleague with a title;
     * without one the lead stays, so that it is recorded all the same.
     */
    ClinicianId present(PlannedCase planned, LocalDate today) {
        var episode = planned.id();
        var covers = team.coversOn(episode, today);
        var lead = team.leadOn(episode, today);
        if (covers.contains(planned.by()) || lead.filter(planned.by()::equals).isPresent()) {
            return planned.by();
        }
        var here = covers.stream()
                .filter(cover -> isHere(cover, today))
                .findFirst()
                .or(() -> lead.filter(l -> isHere(l, today)));
        if (here.isPresent() || !user.is(Role.RECEPTION)) {
            return here.orElse(planned.by());
        }
        return standIn(planned, today).or(() -> lead).orElse(planned.by());
    }

    private Optional<ClinicianId> standIn(PlannedCase planned, LocalDate today) {
        var here = clinicians.withTitle(today).stream().map(ClinicianRow::id).toList();
        return circle.standIns(planned.id()).stream().filter(here::contains).findFirst();
    }

    private boolean isHere(ClinicianId clinician, LocalDate day) {
        return clinicians.isHere(clinician, day);
    }

    /** @throws BrokenRule if she has left by that day */
    void requireHere(ClinicianId clinician, LocalDate day) {
        if (!isHere(clinician, day)) {
            throw new BrokenRule(VisitRule.COLLEAGUE_LEFT_BY_THEN);
        }
    }

    /** @throws BrokenRule if the case has a lead that day and she has no place beside her: the visit would open nothing for her */
    void requireInCircle(EpisodeId episode, ClinicianId clinician, LocalDate day) {
        if (!team.isIn(episode, clinician, day) && team.leadOn(episode, day).isPresent()) {
            throw new BrokenRule(VisitRule.NOT_IN_CIRCLE_THEN);
        }
    }
}
