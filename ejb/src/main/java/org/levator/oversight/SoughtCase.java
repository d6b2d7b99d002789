package org.levator.oversight;

import java.io.Serializable;
import java.time.Instant;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** A case that fits what was entered, and enough to tell two of the same person apart. */
public record SoughtCase(EpisodeId episode, PatientId patient, String number, Instant openedAt)
        implements Serializable {}
