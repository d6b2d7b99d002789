package org.levator.patient.care;

import java.io.Serializable;
import java.time.Instant;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;

/** The newest revision of a care profile, and whose it is. */
public record CareProfileRow(
        PatientId patient, int revision, Instant recordedAt, ClinicianId recordedBy, CareFacts facts)
        implements Serializable {}
