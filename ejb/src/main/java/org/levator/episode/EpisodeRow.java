package org.levator.episode;

import java.io.Serializable;
import java.time.Instant;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** A case as other features and the pages see it. */
public record EpisodeRow(
        EpisodeId id, PatientId patient, String number, EpisodeState state, Instant openedAt, int version)
        implements Serializable {
    @Override
    public String toString() {
        return "EpisodeRow[" + id + "]";
    }
}
