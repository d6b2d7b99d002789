package org.levator.episode;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Clinicians;
import org.levator.episode.description.FakeDescriptions;
import org.levator.episode.duplicate.FakeDuplicates;
import org.levator.episode.visit.InMemoryVisits;
import org.levator.episode.visit.VisitOpening;
import org.levator.episode.visit.VisitState;
import org.levator.patient.PatientRegistry;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** Cases and visits on maps, behind the real boundaries. */
public final class InMemoryCases {
    public final CaseRegistration registration = new CaseRegistration();
    public final CaseKeeping keeping = new CaseKeeping();
    public final VisitOpening visits;
    private final Map<EpisodeId, Episode> episodes = new HashMap<>();
    private final InMemoryVisits booked;

    public InMemoryCases(CircleOfCare circle, PatientRegistry registry, List<ClinicianRow> therapists, Clock clock) {
        booked = new InMemoryVisits(circle, clock);
        visits = booked.opening;
        var cases = new OpenedCases();
        cases.episodes = new EpisodeMap();
        cases.visits = booked.ofCases;
        cases.descriptions = new FakeDescriptions().ofCases;
        cases.duplicates = new FakeDuplicates();
        registration.circle = keeping.circle = circle;
        registration.registry = registry;
        registration.cases = cases;
        registration.submissions = new FakeSubmissions();
        registration.clock = keeping.clock = clock;
        registration.clinicians = new Clinicians() {
            @Override
            public List<ClinicianRow> withTitle() {
                return therapists;
            }
        };
        keeping.episodes = cases.episodes;
        keeping.visits = cases.visits;
    }

    /** The only visit of the case. */
    public VisitId visitOf(EpisodeId episode) {
        return booked.of(episode);
    }

    public VisitState stateOf(VisitId visit) {
        return booked.facts(visit).state();
    }

    public EpisodeState stateOf(EpisodeId episode) {
        return episodes.get(episode).state();
    }

    private class EpisodeMap extends Episodes {
        @Override
        void add(Episode episode) {
            episodes.put(episode.id(), episode);
        }

        @Override
        Episode get(OpenedCase open) {
            return episodes.get(open.episode());
        }

        @Override
        void waitForPlans(OpenedCase open) {}

        @Override
        PatientId patientOf(EpisodeId id) {
            return episodes.get(id).patient();
        }

        @Override
        String nextNumber() {
            return "L-" + (20500 + episodes.size());
        }
    }
}
