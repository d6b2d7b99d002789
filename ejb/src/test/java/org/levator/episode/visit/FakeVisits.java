package org.levator.episode.visit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.levator.access.OpenedCase;
import org.levator.access.OpenedPatient;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** Visits in memory. */
class FakeVisits extends Visits {
    final Map<VisitId, Visit> kept = new LinkedHashMap<>();
    boolean entries;

    @Override
    void add(Visit visit) {
        kept.put(visit.id(), visit);
    }

    @Override
    Visit get(VisitId id, OpenedCase open) {
        return find(id, v -> v.facts().episode().equals(open.episode()));
    }

    @Override
    Visit getFor(OpenedPatient patient, VisitId id) {
        return find(id, v -> v.facts().patient().equals(patient.patient()));
    }

    @Override
    boolean hasEntries(VisitId visit) {
        return entries;
    }

    @Override
    EpisodeId episodeOf(VisitId id) {
        return Optional.ofNullable(kept.get(id))
                .map(v -> v.facts().episode())
                .orElseGet(() -> new EpisodeId(id.uuid()));
    }

    @Override
    PatientId patientOf(VisitId id) {
        return Optional.ofNullable(kept.get(id))
                .map(v -> v.facts().patient())
                .orElseGet(() -> new PatientId(id.uuid()));
    }

    @Override
    List<Visit> bookedAfter(Instant now, OpenedCase open) {
        return kept.values().stream()
                .filter(v -> v.facts().patient().equals(open.patient()))
                .filter(v ->
                        v.state() == VisitState.BOOKED && v.facts().startsAt().isAfter(now))
                .toList();
    }

    private Visit find(VisitId id, Predicate<Visit> belongs) {
        return Optional.ofNullable(kept.get(id)).filter(belongs).orElseThrow(() -> new NotFound("visit"));
    }
}
