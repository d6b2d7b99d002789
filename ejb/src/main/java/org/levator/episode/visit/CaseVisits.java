package org.levator.episode.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.OpenedCase;
import org.levator.access.OpenedPatient;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

/** The visits of a case, for the case: its first one, its list, and what ends with it. */
@ApplicationScoped
public class CaseVisits {
    private static final int FIRST_MINUTES = 75;

    @Inject
    Visits visits;

    @Inject
    VisitPartner with;

    @Inject
    Clock clock;

    /** Checked like every visit that is booked. */
    public void bookFirst(EpisodeId episode, OpenedPatient patient, ClinicianId lead, Instant start) {
        var day = LocalDate.ofInstant(start, clock.getZone());
        VisitAccess.requireNear(day, LocalDate.now(clock));
        with.requireHere(lead, day);
        visits.add(Visit.booked(episode, patient.patient(), lead, start, FIRST_MINUTES, VisitKind.IN_PERSON));
    }

    /** Newest first, at most so many. */
    public List<VisitRow> timeline(OpenedCase open, int most) {
        return visits.timeline(open, most);
    }

    /** Everything of the patient's that is still to come, in whichever of her cases. */
    public void cancelPlanned(OpenedCase open) {
        visits.bookedAfter(clock.instant(), open).forEach(Visit::cancel);
    }
}
