package org.levator.episode;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Clinicians;
import org.levator.episode.duplicate.FakeDuplicates;
import org.levator.patient.PatientRegistry;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** Cases and visits on maps, behind the real boundaries. */
public final class InMemoryCases {
    public final CaseRegistration registration = new CaseRegistration();
    public final CaseKeeping keeping = new CaseKeeping();
    public final VisitOpening visits = new VisitOpening();
    private final Map<EpisodeId, Episode> episodes = new HashMap<>();
    private final Map<VisitId, Visit> booked = new HashMap<>();

    public InMemoryCases(CircleOfCare circle, PatientRegistry registry, List<ClinicianRow> therapists, Clock clock) {
        var cases = new OpenedCases();
        cases.episodes = new EpisodeMap();
        cases.visits = new VisitMap();
        cases.duplicates = new FakeDuplicates();
        registration.circle = keeping.circle = visits.circle = circle;
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
        visits.visits = cases.visits;
    }

    /** The only visit of the case. */
    public VisitId visitOf(EpisodeId episode) {
        return booked.values().stream()
                .filter(v -> v.facts().episode().equals(episode))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public VisitState stateOf(VisitId visit) {
        return booked.get(visit).state();
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
        PatientId patientOf(EpisodeId id) {
            return episodes.get(id).patient();
        }

        @Override
        String nextNumber() {
            return "L-" + (20500 + episodes.size());
        }
    }

    private class VisitMap extends Visits {
        @Override
        void add(Visit visit) {
            booked.put(visit.id(), visit);
        }

        @Override
        Visit get(VisitId id, OpenedCase open) {
            return Optional.ofNullable(booked.get(id))
                    .filter(v -> v.facts().episode().equals(open.episode()))
                    .orElseThrow(() -> new NotFound("visit"));
        }

        @Override
        List<Visit> bookedAfter(java.time.Instant now, OpenedCase open) {
            return booked.values().stream()
                    .filter(v -> v.facts().episode().equals(open.episode()))
                    .filter(v -> v.state() == VisitState.BOOKED
                            && v.facts().startsAt().isAfter(now))
                    .toList();
        }

        @Override
        EpisodeId episodeOf(VisitId id) {
            return Optional.ofNullable(booked.get(id))
                    .map(v -> v.facts().episode())
                    .orElseGet(() -> new EpisodeId(id.uuid()));
        }
    }
}
