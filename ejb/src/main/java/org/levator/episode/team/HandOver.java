package org.levator.episode.team;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;

/** Another therapist leads this case from that day on; the patient may have asked for it, and need not say why. */
public record HandOver(
        @NotNull SubmissionKey key,
        @NotNull EpisodeId episode,
        @NotNull ClinicianId lead,
        @NotNull LocalDate first,
        boolean asked) {}
