package org.levator.consent.ticket;

import org.levator.audit.AccessSubject;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** Where consents of a visit were recorded once more, because it was the wrong patient's. */
public record Reentered(VisitId visit, EpisodeId episode, PatientId patient) {
    public AccessSubject subject() {
        return new AccessSubject(patient, episode);
    }
}
