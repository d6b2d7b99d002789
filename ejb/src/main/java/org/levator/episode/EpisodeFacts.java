package org.levator.episode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.levator.access.OpenedCase;
import org.levator.episode.description.CaseDescriptions;

/** For the features above: the case that was opened. */
@ApplicationScoped
public class EpisodeFacts {
    @Inject
    Episodes episodes;

    @Inject
    CaseDescriptions descriptions;

    public EpisodeRow of(OpenedCase open) {
        return episodes.get(open).row();
    }

    /** In her words; {@code null} while nothing is written. Asked first, it brings the case along. */
    public String reasonOf(OpenedCase open) {
        return descriptions.of(open).newest().reason();
    }
}
