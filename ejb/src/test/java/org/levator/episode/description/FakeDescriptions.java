package org.levator.episode.description;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.levator.access.OpenedCase;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;

/** Why the patients of some cases come, newest first. */
public class FakeDescriptions extends Descriptions {
    public final CaseDescriptions ofCases = new CaseDescriptions();
    final List<EpisodeDescription> kept = new ArrayList<>();
    final Set<UUID> sealed = new HashSet<>();

    public FakeDescriptions() {
        ofCases.descriptions = this;
    }

    @Override
    void add(EpisodeDescription revision) {
        kept.add(0, revision);
    }

    @Override
    Described of(OpenedCase open) {
        return of(open.episode());
    }

    public Described of(EpisodeId episode) {
        return new Described(standing(episode).stream()
                .map(description -> description.row("Claire Boisvert"))
                .toList());
    }

    @Override
    EpisodeDescription get(int revision, OpenedCase open) {
        return standing(open.episode()).stream()
                .filter(description -> description.row("").revision() == revision)
                .findFirst()
                .orElseThrow(() -> new NotFound("description"));
    }

    @Override
    int next(EpisodeId episode) {
        return 1 + (int) kept.stream().filter(d -> d.episode().equals(episode)).count();
    }

    @Override
    void hold(OpenedCase open) {}

    private List<EpisodeDescription> standing(EpisodeId episode) {
        return kept.stream()
                .filter(d -> d.episode().equals(episode) && !sealed.contains(d.id().uuid()))
                .toList();
    }
}
