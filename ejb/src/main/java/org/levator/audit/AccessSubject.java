package org.levator.audit;

import java.util.UUID;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/**
 * Whom a row is about; both may be absent, as in a list. An id that was asked for and does not exist stands in its refusal's row.
 *
 * @param breakGlass why, if from outside the circle of care; {@code null} for everyone in it
 */
public record AccessSubject(PatientId patient, EpisodeId episode, UUID breakGlass) {
    public static final AccessSubject NOBODY = new AccessSubject(null, null);

    public AccessSubject(PatientId patient, EpisodeId episode) {
        this(patient, episode, null);
    }
}
