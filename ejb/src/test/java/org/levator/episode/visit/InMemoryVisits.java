package org.levator.episode.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.clinician.Clinicians;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.VisitId;

/** Visits on a map: opened from above, and kept for their cases. */
public final class InMemoryVisits {
    public final VisitOpening opening = new VisitOpening();
    public final CaseVisits ofCases = new CaseVisits();
    final FakeVisits visits = new FakeVisits();

    public InMemoryVisits(CircleOfCare circle, Clock clock) {
        opening.circle = circle;
        opening.visits = ofCases.visits = visits;
        opening.clock = ofCases.clock = clock;
        ofCases.with = new VisitPartner();
        ofCases.with.clinicians = new Clinicians() {
            @Override
            public boolean isHere(ClinicianId id, LocalDate day) {
                return true;
            }
        };
    }

    /** The only visit of the case. */
    public VisitId of(EpisodeId episode) {
        return all().stream()
                .filter(v -> v.episode().equals(episode))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public List<VisitFacts> all() {
        return visits.kept.values().stream().map(Visit::facts).toList();
    }

    public VisitFacts facts(VisitId id) {
        return visits.kept.get(id).facts();
    }
}
