package org.levator.patient.contact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.levator.patient.decision.WhoDecides;

/** What holds for somebody around a patient, from everything that was said: without a yes it is no, and her own no wins (PAT-5, PAT-7). */
record Agreed(List<Agreement> said, WhoDecides deciding) {
    private static final Comparator<Agreement> LATER =
            Comparator.comparing(Agreement::agreedOn).thenComparing(Agreement::recordedAt);

    /** Of everything that was said about anybody; nothing holds for whoever is no longer around her. */
    static Agreed of(Contact contact, List<Agreement> all, WhoDecides deciding) {
        return new Agreed(
                all.stream()
                        .filter(a -> contact.isAround() && a.contact().equals(contact.id()))
                        .toList(),
                deciding);
    }

    Set<Scope> scopes() {
        var own = newest(Speaker.PATIENT).map(Agreement::agreed);
        if (deciding.herself()) {
            return own.orElse(Set.of());
        }
        var others = newest(Speaker.DECISION_MAKER).map(Agreement::agreed).orElse(Set.of());
        Predicate<Scope> notSpokenAgainst =
                scope -> own.map(o -> o.contains(scope)).orElse(true);
        return deciding.isDecidedByAnother()
                ? others.stream().filter(notSpokenAgainst).collect(Collectors.toSet())
                : Set.of();
    }

    ContactRow row(Contact contact) {
        var word = newest(deciding.herself() ? Speaker.PATIENT : Speaker.DECISION_MAKER);
        return new ContactRow(
                contact.id(),
                contact.kind(),
                contact.name(),
                contact.phone(),
                scopes(),
                word.map(Agreement::about).orElse(null),
                word.map(w -> deciding.herself() ? Speaker.PATIENT : Speaker.DECISION_MAKER)
                        .orElse(null),
                word.map(Agreement::agreedOn).orElse((LocalDate) null));
    }

    private Optional<Agreement> newest(Speaker speaker) {
        return said.stream().filter(a -> a.isBy(speaker)).max(LATER);
    }
}
