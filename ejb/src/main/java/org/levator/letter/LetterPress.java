package org.levator.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.levator.access.OpenedCase;
import org.levator.directory.RecipientRow;
import org.levator.letter.content.LetterRule;
import org.levator.letter.disclosure.Disclosures;
import org.levator.letter.print.LetterFacts;
import org.levator.letter.print.LetterWords;
import org.levator.letter.print.Print;
import org.levator.patient.contact.PeopleAround;
import org.levator.shared.BrokenRule;

/** The last step inside the house: everything is checked once more, the letter gets its number, its bytes are kept for good. */
@ApplicationScoped
class LetterPress {
    @Inject
    LetterPrinting printing;

    @Inject
    Disclosures disclosures;

    @Inject
    PeopleAround people;

    @Inject
    IssuedLetters issued;

    @Inject
    Clock clock;

    /** @throws BrokenRule naming the first thing that is missing; a missing consent comes last, as it depends on the rest */
    void issue(Letter letter, OpenedCase open) {
        letter.issue();
        printing.gone(letter).ifPresent(signer -> {
            throw signer.lack().broken();
        });
        var draft = printing.facts(letter, open, Optional.empty());
        requireComplete(letter, draft);
        draft.recipient().ifPresent(r -> requireMayReceive(r, open));
        var consent = disclosures
                .covering(letter.disclosure(), open, LocalDate.now(clock))
                .orElseThrow(() -> new BrokenRule(LetterRule.NO_CONSENT));
        var facts = printing.facts(letter, open, Optional.of(issued.nextNumber(LocalDate.now(clock))));
        var print = Print.of(
                facts.number().orElseThrow(), printing.sheet(letter, facts), printing.sheet(letter, facts.onScreen()));
        var fax = facts.recipient().map(RecipientRow::fax).orElse(null);
        issued.add(IssuedLetter.of(letter, print, consent, recipient(letter, facts), fax, clock.instant()));
    }

    private void requireComplete(Letter letter, LetterFacts facts) {
        var text = letter.text();
        text.lacks(printing.sheet(letter, facts).text(), facts.isTreating(text)).stream()
                .findFirst()
                .ifPresent(lack -> {
                    throw lack.broken();
                });
    }

    /** A name alone may be a namesake's where it stands for an organisation; a number never is. */
    private void requireMayReceive(RecipientRow recipient, OpenedCase open) {
        var name = recipient.organisation() == null ? recipient.name() : null;
        var numbers = Stream.of(recipient.phone(), recipient.fax())
                .filter(Objects::nonNull)
                .toList();
        people.requireMayReceive(open, name, numbers);
    }

    /** As whoever sends it unopened has to see it. */
    private static String recipient(Letter letter, LetterFacts facts) {
        return facts.recipient().map(r -> String.join(", ", r.addressLines())).orElseGet(() -> new LetterWords(
                        letter.text().language())
                .of(letter.text().addressee().name()));
    }
}
