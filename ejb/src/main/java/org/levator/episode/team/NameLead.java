package org.levator.episode.team;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;

/** Another therapist leads the case from that day on, as its patient wishes. */
public record NameLead(
        @NotNull SubmissionKey key, @NotNull EpisodeId episode, @NotNull ClinicianId next, @NotNull LocalDate first) {}
