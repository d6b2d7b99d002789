package org.levator.patient.mistake;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.levator.shared.ClinicianId;

/** One thing taken away; insert only, by grant. */
@Embeddable
public record Removal(@Enumerated(EnumType.STRING) Mistaken mistaken, Instant removedAt, ClinicianId removedBy)
        implements Serializable {}
