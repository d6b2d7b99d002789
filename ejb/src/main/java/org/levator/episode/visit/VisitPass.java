package org.levator.episode.visit;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.levator.shared.ClinicianId;

/** A booked visit went from one therapist to another. */
@Embeddable
record VisitPass(ClinicianId from, ClinicianId to, Instant passedAt, ClinicianId by) {}
