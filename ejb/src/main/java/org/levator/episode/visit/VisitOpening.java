package org.levator.episode.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /** @throws NotFound if there is no such visit or its case is closed to the caller */
    public OpenedVisit open(VisitId id, Act act) {
        var open = circle.open(visits.episodeOf(id), act);
        return new OpenedVisit(open, visits.get(id, open).facts());
    }

    /** That something was recorded in a visit means that it took place. */
    public void attended(OpenedVisit visit) {
        visits.get(visit.facts().id(), visit.open()).attend();
    }
}
