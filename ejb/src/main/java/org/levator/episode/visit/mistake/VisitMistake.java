package org.levator.episode.visit.mistake;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.levator.shared.ClinicianId;

/** That a visit took place was recorded by mistake. */
@Embeddable
public record VisitMistake(@Enumerated(EnumType.STRING) MistakeReason reason, Instant saidAt, ClinicianId saidBy) {}
