package org.levator.episode.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.NotFound;
import org.levator.shared.VisitId;

/** The way to a visit for features whose pages start from one: its case is opened first. */
@ApplicationScoped
public class VisitOpening {
    @Inject
    CircleOfCare circle;

    @Inject
    Visits visits;

    @Inject
    Clock clock;

    /** @throws NotFound if there is no such visit or its case is closed to the caller */
    public OpenedVisit open(VisitId id, Act act) {
        var open = circle.open(visits.episodeOf(id), id, act);
        return new OpenedVisit(open, visits.get(id, open).facts());
    }

    /** Something was written about a visit: if it was booked for today or before, it took place. */
    public void attended(OpenedVisit visit) {
        var tomorrow = LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone());
        of(visit).writtenAbout(tomorrow.toInstant());
    }

    /** She was asked or examined in it: she was here, whatever the list said. */
    public void examined(OpenedVisit visit) {
        of(visit).attend();
    }

    private Visit of(OpenedVisit visit) {
        return visits.get(visit.facts().id(), visit.open());
    }
}
