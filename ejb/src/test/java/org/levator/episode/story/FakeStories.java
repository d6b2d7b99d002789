package org.levator.episode.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.levator.access.OpenedCase;
import org.levator.shared.NotFound;

/** The stories of some cases, newest first. */
class FakeStories extends Stories {
    final List<Story> kept = new ArrayList<>();
    final Set<UUID> sealed = new HashSet<>();

    @Override
    void add(Story revision) {
        kept.add(0, revision);
    }

    @Override
    List<StoryRow> revisions(OpenedCase open) {
        return standing(open).stream()
                .map(story -> story.row("Claire Boisvert"))
                .toList();
    }

    @Override
    Story get(int revision, OpenedCase open) {
        return standing(open).stream()
                .filter(story -> story.row("").revision() == revision)
                .findFirst()
                .orElseThrow(() -> new NotFound("story"));
    }

    @Override
    int next(OpenedCase open) {
        return 1
                + (int) kept.stream()
                        .filter(story -> story.episode().equals(open.episode()))
                        .count();
    }

    @Override
    void hold(OpenedCase open) {}

    private List<Story> standing(OpenedCase open) {
        return kept.stream()
                .filter(story -> story.episode().equals(open.episode())
                        && !sealed.contains(story.id().uuid()))
                .toList();
    }
}
