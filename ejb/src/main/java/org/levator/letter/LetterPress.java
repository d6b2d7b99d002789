package org.levator.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.levator.access.OpenedCase;
import org.levator.letter.content.LetterRule;
import org.levator.letter.disclosure.Disclosures;
import org.levator.letter.print.LetterFacts;
import org.levator.letter.print.LetterWords;
import org.levator.letter.print.Print;
import org.levator.shared.BrokenRule;

/** The last step inside the house: everything is checked once more, the letter gets its number, its bytes are kept for good. */
@ApplicationScoped
class LetterPress {
    @Inject
    LetterPrinting printing;

    @Inject
    Disclosures disclosures;

    @Inject
    IssuedLetters issued;

    @Inject
    Clock clock;

    /** @throws BrokenRule naming the first thing that is missing; a missing consent comes last, as it depends on the rest */
    void issue(Letter letter, OpenedCase open) {
        letter.issue();
        requireComplete(letter, printing.facts(letter, open, Optional.empty()));
        var consent = disclosures
                .covering(letter.disclosure(), open, LocalDate.now(clock))
                .orElseThrow(() -> new BrokenRule(LetterRule.NO_CONSENT));
        var facts = printing.facts(letter, open, Optional.of(issued.nextNumber(LocalDate.now(clock))));
        var print = Print.of(facts.number().orElseThrow(), printing.sheet(letter, facts));
        issued.add(IssuedLetter.of(letter, print, consent, recipient(letter, facts), clock.instant()));
    }

    private void requireComplete(Letter letter, LetterFacts facts) {
        var text = letter.text();
        text.lacks(printing.sheet(letter, facts).text(), facts.isTreating(text)).stream()
                .findFirst()
                .ifPresent(lack -> {
                    throw lack.broken();
                });
    }

    /** As whoever sends it unopened has to see it. */
    private static String recipient(Letter letter, LetterFacts facts) {
        return facts.recipient().map(r -> String.join(", ", r.addressLines())).orElseGet(() -> new LetterWords(
                        letter.text().language())
                .of(letter.text().addressee().name()));
    }
}
