package org.levator.clinician.college;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.levator.shared.Province;

/** A registration with its first day; {@code starts} and {@code recordedAt} are {@code null} for the one that she began with. */
public record RegistrationRow(LocalDate starts, RegulatedTitle title, Set<Province> provinces, Instant recordedAt)
        implements Serializable {}
