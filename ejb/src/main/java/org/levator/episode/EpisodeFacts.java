package org.levator.episode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.levator.access.OpenedCase;

/** For the features above: the case that was opened. */
@ApplicationScoped
public class EpisodeFacts {
    @Inject
    Episodes episodes;

    public EpisodeRow of(OpenedCase open) {
        return episodes.get(open).row();
    }
}
