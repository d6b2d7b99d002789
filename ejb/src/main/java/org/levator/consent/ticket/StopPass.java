package org.levator.consent.ticket;

import org.levator.access.BreakGlassId;
import org.levator.audit.AccessSubject;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/**
 * What a ticket that still counts lets its holder stop, and as whom.
 *
 * @param breakGlass why, if it was given to someone outside the circle; else {@code null}
 */
public record StopPass(
        VisitId visit,
        EpisodeId episode,
        PatientId patient,
        ClinicianId clinician,
        String account,
        String role,
        BreakGlassId breakGlass) {
    public AccessSubject subject() {
        return new AccessSubject(patient, episode, breakGlass == null ? null : breakGlass.uuid());
    }
}
