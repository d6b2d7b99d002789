package org.levator.note.attested;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.levator.consent.talk.Component;
import org.levator.note.draft.Reentry;
import org.levator.note.signed.Signer;
import org.levator.safety.screen.ScreenRow;
import org.levator.shared.Language;

/**
 * What a signature says besides the text.
 *
 * @param today the clinic's day at {@code at}
 * @param redFlags the visit's answer; empty says that they were not asked
 * @param reentry what the draft began with, if that was a note of the wrong patient; else {@code null}
 * @param uncovered the components named in a finding that no consent covered at its time
 */
public record Attested(
        Signer signer,
        Language language,
        Instant at,
        LocalDate today,
        Optional<ScreenRow> redFlags,
        Set<Component> uncovered,
        String explanation,
        Reentry reentry) {
    public boolean consented() {
        return uncovered.isEmpty();
    }
}
