package org.levator.consent.ticket;

import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** What a ticket that still counts lets its holder stop, and as whom. */
public record StopPass(
        VisitId visit, EpisodeId episode, PatientId patient, ClinicianId clinician, String account, String role) {}
