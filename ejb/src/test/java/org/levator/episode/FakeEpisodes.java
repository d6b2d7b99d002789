package org.levator.episode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levator.access.OpenedCase;
import org.levator.access.OpenedPatient;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** Cases in memory. */
class FakeEpisodes extends Episodes {
    final Map<EpisodeId, Episode> kept = new LinkedHashMap<>();

    @Override
    void add(Episode episode) {
        kept.put(episode.id(), episode);
    }

    @Override
    Episode get(OpenedCase open) {
        return kept.get(open.episode());
    }

    @Override
    List<Episode> othersOfThePatient(OpenedCase open) {
        return kept.values().stream()
                .filter(e -> e.patient().equals(open.patient()) && !e.id().equals(open.episode()))
                .toList();
    }

    @Override
    boolean isDeceased(OpenedPatient patient) {
        return kept.values().stream()
                .anyMatch(e -> e.patient().equals(patient.patient()) && e.state() == EpisodeState.DECEASED);
    }

    @Override
    void waitForPlans(OpenedCase open) {}

    @Override
    PatientId patientOf(EpisodeId id) {
        return Optional.ofNullable(kept.get(id)).map(Episode::patient).orElseGet(() -> new PatientId(id.uuid()));
    }

    @Override
    String nextNumber() {
        return "L-" + (20500 + kept.size());
    }
}
