package org.levator.episode.duplicate;

import java.io.Serializable;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/**
 * A case under which the same person is registered once more.
 *
 * @param inCircle whether the caller has a place around it today
 */
public record OtherRegistration(EpisodeId episode, PatientId patient, String number, boolean inCircle)
        implements Serializable {}
