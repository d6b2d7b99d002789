package org.levator.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.levator.consent.talk.Component;
import org.levator.note.attested.Attested;
import org.levator.note.draft.Reentry;
import org.levator.note.signed.Signer;
import org.levator.shared.Language;

/** Attestations for tests. */
final class Signatures {
    static final Signer CLAIRE = new Signer("Claire Boisvert", "Physiotherapist", "CPO", "12345");

    private Signatures() {}

    static Attested attested(Instant at, LocalDate today) {
        return new Attested(CLAIRE, Language.EN, at, today, Optional.empty(), Set.of(), null, null);
    }

    static Attested withoutConsent(Instant at, LocalDate today, String explanation) {
        return new Attested(
                CLAIRE, Language.EN, at, today, Optional.empty(), Set.of(Component.VESTIBULE), explanation, null);
    }

    static Attested again(Instant at, LocalDate today, Reentry reentry) {
        return new Attested(CLAIRE, Language.EN, at, today, Optional.empty(), Set.of(), null, reentry);
    }
}
