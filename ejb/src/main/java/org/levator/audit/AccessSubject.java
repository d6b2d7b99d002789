package org.levator.audit;

import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** Whom a row is about; both may be absent, as in a list. An id that was asked for and does not exist stands in its refusal's row. */
public record AccessSubject(PatientId patient, EpisodeId episode) {
    public static final AccessSubject NOBODY = new AccessSubject(null, null);
}
