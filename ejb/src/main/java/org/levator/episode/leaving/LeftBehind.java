package org.levator.episode.leaving;

import org.levator.shared.EpisodeId;

/** A case in which somebody who leaves was to do something that somebody else has to do instead. */
public interface LeftBehind {
    EpisodeId episode();

    String number();
}
