package org.levator.note;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levator.consent.Component;
import org.levator.shared.Language;

/** Contents and attestations for tests. */
final class Written {
    static final Signer CLAIRE = new Signer("Claire Boisvert", "Physiotherapist", "CPO", "12345");

    private Written() {}

    static NoteContent soap(String subjective) {
        return new NoteContent(NoteTemplate.SOAP, Map.of(Section.SUBJECTIVE, subjective), Map.of(), List.of());
    }

    static NoteContent withFinding(Component component, LocalTime at) {
        return new NoteContent(
                NoteTemplate.SOAP, Map.of(), Map.of(), List.of(new Finding(component, at, "less guarding")));
    }

    static Attested attested(Instant at, LocalDate today) {
        return new Attested(CLAIRE, Language.EN, at, today, Optional.empty(), true, null);
    }

    static Attested withoutConsent(Instant at, LocalDate today, String explanation) {
        return new Attested(CLAIRE, Language.EN, at, today, Optional.empty(), false, explanation);
    }
}
