package org.levator.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.levator.shared.PatientId;

/**
 * A note that somebody has begun and not signed.
 *
 * @param begunAt {@code null} where no more is known than when it was saved
 */
record Begun(PatientId patient, LocalDate serviceDate, Instant begunAt, Instant savedAt) {
    /** Of the visit, and of its first word. */
    Stream<LocalDate> days(ZoneId zone) {
        var begun = Optional.ofNullable(begunAt).map(at -> LocalDate.ofInstant(at, zone));
        return Stream.concat(Stream.of(serviceDate), begun.stream());
    }
}
