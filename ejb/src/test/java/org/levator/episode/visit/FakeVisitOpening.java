package org.levator.episode.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.shared.NotFound;
import org.levator.shared.VisitId;

/** One visit of one opened case; it remembers what was asked of it. */
public class FakeVisitOpening extends VisitOpening {
    public final List<Act> acts = new ArrayList<>();
    public boolean attended;
    private final OpenedVisit visit;

    public FakeVisitOpening(OpenedCase open, VisitId id, Instant startsAt) {
        visit = new OpenedVisit(
                open,
                new VisitFacts(
                        id,
                        open.episode(),
                        open.patient(),
                        open.clinician(),
                        startsAt,
                        VisitKind.IN_PERSON,
                        VisitState.BOOKED));
    }

    public OpenedVisit visit() {
        return visit;
    }

    @Override
    public OpenedVisit open(VisitId id, Act act) {
        if (!id.equals(visit.facts().id())) {
            throw new NotFound("visit");
        }
        acts.add(act);
        return visit;
    }

    @Override
    public void attended(OpenedVisit opened) {
        attended = true;
    }

    @Override
    public void examined(OpenedVisit opened) {
        attended = true;
    }
}
