package org.levator.episode.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
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

    PlannedVisit visit(VisitId id) {
        if (user.is(Role.RECEPTION)) {
            var patient = circle.openPatient(visits.patientOf(id), Act.BOOK_VISIT);
            return new PlannedVisit(visits.getFor(patient, id), patient.clinician(), false);
        }
        var open = circle.open(visits.episodeOf(id), Act.BOOK_VISIT);
        return new PlannedVisit(
                visits.get(id, open), open.clinician(), open.outsideUntil().isPresent());
    }

    /** The case of a visit that was opened. */
    PlannedCase caseOf(PlannedVisit planned) {
        var visit = planned.visit().facts();
        return planned(visit.episode(), visit.patient(), planned.by());
    }

    PlannedCase plannedIn(EpisodeId id) {
        if (user.is(Role.RECEPTION)) {
            var opened = circle.openPatient(circle.unopened(id, Act.BOOK_VISIT).patient(), Act.BOOK_VISIT);
            return planned(id, opened.patient(), opened.clinician());
        }
        var open = circle.open(id, Act.BOOK_VISIT);
        return planned(id, open.patient(), open.clinician());
    }

    private PlannedCase planned(EpisodeId id, PatientId patient, ClinicianId by) {
        return new PlannedCase(id, patient, cases.isOpen(id, patient), by);
    }

    /** @throws BrokenRule for a day that is more than two years away */
    static void requireNear(LocalDate day, LocalDate today) {
        if (day.isAfter(today.plusYears(YEARS_AHEAD)) || day.isBefore(today.minusYears(YEARS_AHEAD))) {
            throw new BrokenRule(VisitRule.TOO_FAR);
        }
    }

    /** A visit with whoever changes it, and whether that is somebody who opened its case from outside. */
    record PlannedVisit(Visit visit, ClinicianId by, boolean outside) {
        /** @throws BrokenRule if it is still to come and she is there for an hour only: what happened she records, what is planned stays */
        void requireOwnPlan(boolean toCome) {
            if (outside && toCome) {
                throw new BrokenRule(VisitRule.PLAN_OF_THE_CIRCLE);
            }
        }
    }
}
