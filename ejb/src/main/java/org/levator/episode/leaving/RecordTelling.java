package org.levator.episode.leaving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;

/** The patient was told that day that her therapist leaves. */
public record RecordTelling(
        @NotNull SubmissionKey key,
        @NotNull EpisodeId episode,
        @NotNull ClinicianId leaver,
        @NotNull TellingManner manner,
        @NotNull LocalDate on) {}
