package org.levator.episode.description;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.levator.access.OpenedCase;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

/** For the case itself: what it begins with, and what stands now. */
@ApplicationScoped
public class CaseDescriptions {
    @Inject
    Descriptions descriptions;

    /** Of a new case; where nothing was said there is nothing to keep. */
    public void begin(EpisodeId episode, Description description, ClinicianId by, Instant now) {
        if (!description.equals(Description.NOTHING)) {
            descriptions.add(EpisodeDescription.recorded(episode, 1, description, by, now));
        }
    }

    public Described of(OpenedCase open) {
        return descriptions.of(open);
    }
}
