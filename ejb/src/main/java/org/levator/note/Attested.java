package org.levator.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.levator.safety.ScreenRow;
import org.levator.shared.Language;

/**
 * What a signature says besides the text.
 *
 * @param today the clinic's day at {@code at}
 * @param redFlags the visit's answer; empty says that they were not asked
 * @param consented every component named in a finding was covered by a consent at its time
 */
record Attested(
        Signer signer,
        Language language,
        Instant at,
        LocalDate today,
        Optional<ScreenRow> redFlags,
        boolean consented,
        String explanation) {}
