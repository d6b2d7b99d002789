package org.levator.episode.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Clinicians;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.CurrentUser;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.VisitId;

/** Cases and visits for planning: by the case's circle, or by reception, who is told names and times only (ACC-2). */
@ApplicationScoped
class VisitAccess {
    /** A plan may reach two years ahead; a later year is a slip of the finger. */
    private static final int YEARS_AHEAD = 2;

    @Inject
    CircleOfCare circle;

    @Inject
    CurrentUser user;

    @Inject
    PlannedCases cases;

    @Inject
    Visits visits;

    @Inject
    Clinicians clinicians;

    Visit visit(VisitId id) {
        if (user.is(Role.RECEPTION)) {
            return visits.getFor(circle.openPatient(visits.patientOf(id), Act.BOOK_VISIT), id);
        }
        return visits.get(id, circle.open(visits.episodeOf(id), Act.BOOK_VISIT));
    }

    PlannedCase plannedIn(EpisodeId id) {
        if (user.is(Role.RECEPTION)) {
            var opened = circle.openPatient(cases.patientOf(id), Act.BOOK_VISIT);
            return planned(id, opened.patient(), opened.clinician());
        }
        var open = circle.open(id, Act.BOOK_VISIT);
        return planned(id, open.patient(), open.clinician());
    }

    private PlannedCase planned(EpisodeId id, PatientId patient, ClinicianId by) {
        return new PlannedCase(id, patient, cases.isOpen(id, patient), by);
    }

    /** With whom a visit is booked unless told: the lead, else whoever books. */
    ClinicianId usual(PlannedCase planned) {
        return circle.leadOf(planned.id()).orElse(planned.by());
    }

    /**
     * With whom a visit of today is recorded: the lead, or if she has left whoever of the circle records it. For reception, who sees no
     * patient, a cover or an assigned colleague with a title; without one the lead stays, so that it is recorded all the same.
     */
    ClinicianId present(PlannedCase planned, LocalDate today) {
        var lead = circle.leadOf(planned.id());
        if (lead.filter(l -> isHere(l, today)).isPresent()) {
            return lead.get();
        }
        if (!user.is(Role.RECEPTION)) {
            return planned.by();
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

    /** @throws BrokenRule for a day that is more than two years away */
    static void requireNear(LocalDate day, LocalDate today) {
        if (day.isAfter(today.plusYears(YEARS_AHEAD)) || day.isBefore(today.minusYears(YEARS_AHEAD))) {
            throw new BrokenRule(VisitRule.TOO_FAR);
        }
    }
}
