package org.levator.audit;

import java.util.UUID;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/**
 * Whom a row is about; both may be absent, as in a list. An id that was asked for and does not exist stands in its refusal's row.
 *
 * @param breakGlass why, if from outside the circle of care; {@code null} for everyone in it
 * @param colleague the account of the one whom it is about, {@code other} that of whoever is named beside it; {@code null} for patients
 */
public record AccessSubject(PatientId patient, EpisodeId episode, UUID breakGlass, String colleague, String other) {
    public static final AccessSubject NOBODY = new AccessSubject(null, null);

    public AccessSubject(PatientId patient, EpisodeId episode) {
        this(patient, episode, null);
    }

    public AccessSubject(PatientId patient, EpisodeId episode, UUID breakGlass) {
        this(patient, episode, breakGlass, null, null);
    }

    public static AccessSubject colleagues(String account, String other) {
        return new AccessSubject(null, null, null, account, other);
    }
}
