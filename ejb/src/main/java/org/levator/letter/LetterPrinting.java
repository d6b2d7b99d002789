package org.levator.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.levator.access.OpenedCase;
import org.levator.clinician.Clinicians;
import org.levator.directory.Recipients;
import org.levator.letter.print.CasesOnLetters;
import org.levator.letter.print.LetterFacts;
import org.levator.letter.print.LetterSheet;
import org.levator.letter.print.Proof;
import org.levator.letter.template.LetterTemplates;
import org.levator.letter.template.Template;
import org.levator.letter.view.GoneWriter;
import org.levator.reference.ReferenceData;
import org.levator.shared.ClinicianId;
import org.levator.shared.document.Sheet;

/** Puts a letter and the facts around it on a sheet. */
@ApplicationScoped
class LetterPrinting {
    @Inject
    ReferenceData reference;

    @Inject
    Clinicians clinicians;

    @Inject
    Recipients recipients;

    @Inject
    LetterTemplates templates;

    @Inject
    CasesOnLetters cases;

    @Inject
    IssuedLetters issued;

    @Inject
    Clock clock;

    LetterFacts facts(Letter letter, OpenedCase open, Optional<String> number) {
        var day = LocalDate.now(clock);
        return new LetterFacts(
                reference.clinic(),
                Optional.ofNullable(letter.text().recipient()).flatMap(recipients::find),
                clinicians.on(signer(letter), day),
                cases.of(open, letter.text().language()),
                day,
                number,
                Optional.ofNullable(letter.replaces()).flatMap(issued::numberOf));
    }

    /** Who signed it, in a draft who began it, if she works here no more. */
    Optional<GoneWriter> gone(Letter letter) {
        var signer = signer(letter);
        return clinicians.isHere(signer, LocalDate.now(clock))
                ? Optional.empty()
                : Optional.of(new GoneWriter(
                        clinicians.get(signer).name(),
                        clinicians.lastDayOf(signer).orElse(null)));
    }

    private static ClinicianId signer(Letter letter) {
        return letter.signer() == null ? letter.author() : letter.signer();
    }

    /** On the screen, of one that is not issued yet. */
    Proof proof(Letter letter, OpenedCase open) {
        var facts = facts(letter, open, Optional.empty());
        return new Proof(letter.text(), facts, sheet(letter, facts.onScreen()), gone(letter));
    }

    Template template(Letter letter) {
        return templates.get(letter.template());
    }

    Sheet sheet(Letter letter, LetterFacts facts) {
        return LetterSheet.of(letter.text(), template(letter), facts);
    }
}
