package org.levator.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.levator.shared.PatientId;

/** A note that somebody has begun and not signed. */
record Begun(PatientId patient, LocalDate serviceDate, Instant begunAt, Instant savedAt) {
    /** Of the visit, and of its first word. */
    Stream<LocalDate> days(ZoneId zone) {
        return Stream.of(serviceDate, LocalDate.ofInstant(begunAt, zone));
    }
}
