package org.levator.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.OpenedCase;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Clinicians;
import org.levator.clinician.college.RegulatedTitle;
import org.levator.directory.Recipients;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.LetterKind;
import org.levator.letter.print.CaseOnLetter;
import org.levator.letter.print.CasesOnLetters;
import org.levator.letter.print.LetterFacts;
import org.levator.letter.print.LetterSheet;
import org.levator.letter.print.Print;
import org.levator.letter.template.Template;
import org.levator.letter.template.Templates;
import org.levator.reference.ClinicRow;
import org.levator.reference.ReferenceData;
import org.levator.shared.ClinicianId;
import org.levator.shared.Language;

/** Who signs a letter, as she is registered on the letter's day. */
class LetterSignerTest {
    static final LocalDate CHANGE = LocalDate.of(2026, 11, 22);

    static final Template WORDS = Templates.of(LetterKind.MEDICAL_ASSESSMENT, Language.EN);

    final Letter letter = Drafts.letter(LetterKind.MEDICAL_ASSESSMENT, AddresseeKind.TREATING_PHYSICIAN, null);

    @Test
    @Rule("ACC-4")
    void a_letter_carries_the_registration_of_its_day() {
        assertThat(on(CHANGE.minusDays(1))).contains("16042").doesNotContain("20001");
        assertThat(on(CHANGE)).contains("20001").doesNotContain("16042");
    }

    @Test
    @Rule({"ACC-4", "LET-3"})
    void a_change_later_leaves_an_issued_letter_as_it_went_out() {
        var sheet = LetterSheet.of(letter.text(), WORDS, facts(CHANGE.minusDays(1)));
        var print = Print.of("2026-1041", sheet, sheet);
        var issued = IssuedLetter.of(
                letter, print, null, "Dr. Lee", null, CHANGE.atStartOfDay().toInstant(ZoneOffset.UTC));
        var sent = issued.pdf();

        on(CHANGE);
        assertThat(issued.pdf()).isEqualTo(sent);
        assertThat(issued.content()).contains("16042").doesNotContain("20001");
    }

    private String on(LocalDate day) {
        return LetterSheet.of(letter.text(), WORDS, facts(day)).text();
    }

    private LetterFacts facts(LocalDate day) {
        var printing = new LetterPrinting();
        printing.clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneId.of("UTC"));
        printing.clinicians = new ChangedOnce();
        printing.recipients = new Recipients();
        printing.issued = new IssuedLetters();
        printing.reference = new ReferenceData() {
            @Override
            public ClinicRow clinic() {
                return Drafts.facts().clinic();
            }
        };
        printing.cases = new CasesOnLetters() {
            @Override
            public CaseOnLetter of(OpenedCase open, Language language) {
                return Drafts.facts().about();
            }
        };
        return printing.facts(letter, Drafts.CASE, Optional.of("2026-1041"));
    }

    private static class ChangedOnce extends Clinicians {
        @Override
        public ClinicianRow on(ClinicianId id, LocalDate day) {
            var number = day.isBefore(CHANGE) ? "16042" : "20001";
            var title = new RegulatedTitle("Physiotherapist", "Physiothérapeute", "College", number);
            return new ClinicianRow(id, "Claire Boisvert", Language.FR, title);
        }
    }
}
