package org.levator.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.college.RegulatedTitle;
import org.levator.directory.Profession;
import org.levator.directory.RecipientRow;
import org.levator.directory.WhoMayRefer;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.Choice;
import org.levator.letter.content.ContentItem;
import org.levator.letter.content.Lack;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.LetterRule;
import org.levator.letter.content.SaveLetter;
import org.levator.letter.content.StartLetter;
import org.levator.letter.content.UrgentMatter;
import org.levator.letter.disclosure.DisclosureBasis;
import org.levator.letter.disclosure.DisclosureManner;
import org.levator.letter.disclosure.RecordDisclosure;
import org.levator.letter.print.CaseOnLetter;
import org.levator.letter.print.LetterFacts;
import org.levator.letter.print.LetterSheet;
import org.levator.letter.template.Templates;
import org.levator.reference.ClinicRow;
import org.levator.shared.Address;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.Language;
import org.levator.shared.PatientId;
import org.levator.shared.Province;
import org.levator.shared.RecipientId;
import org.levator.shared.SubmissionKey;

/** Letters and what stands around them, in the words of the field. */
final class Drafts {
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final RecipientId DOCTOR = RecipientId.random();
    static final ClinicianId CLAIRE = ClinicianId.random();
    static final OpenedCase CASE = Opened.byLead(EpisodeId.random(), PatientId.random(), CLAIRE);

    private Drafts() {}

    static Letter toDoctor() {
        return letter(LetterKind.MEDICAL_ASSESSMENT, AddresseeKind.DIRECTORY, DOCTOR);
    }

    static Letter letter(LetterKind kind, AddresseeKind addressee, RecipientId recipient) {
        var command = new StartLetter(SubmissionKey.random(), CASE.episode(), kind, addressee, recipient);
        return Letter.started(command, Templates.of(kind, Language.EN), CASE, NOW);
    }

    /** As it is read once the flag because of which it was begun was entered in error. */
    static void flagInError(Letter letter) {
        try {
            var field = Letter.class.getDeclaredField("flagInErrorAt");
            field.setAccessible(true);
            field.set(letter, NOW);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the page would send it back unchanged. */
    static SaveLetter saved(Letter letter) {
        var matter = Optional.ofNullable(letter.text().matter());
        return new SaveLetter(
                letter.id(),
                letter.version(),
                letter.text().addressee(),
                letter.text().recipient(),
                letter.text().urgent(),
                matter.map(UrgentMatter::flag).orElse(null),
                matter.map(UrgentMatter::onset).orElse(null),
                matter.map(UrgentMatter::advice).orElse(null),
                letter.text().question(),
                letter.text().expectation(),
                letter.text().items().stream()
                        .map(i -> new SaveLetter.ItemText(i.content(), i.text(), i.choice()))
                        .toList(),
                letter.text().toldOfWithheld());
    }

    static void choose(Letter letter, ContentItem content, Choice choice, String text) {
        var saved = saved(letter);
        var items = saved.items().stream()
                .map(i -> i.content() == content ? new SaveLetter.ItemText(content, text, choice) : i)
                .toList();
        letter.write(new SaveLetter(
                saved.letter(),
                saved.version(),
                saved.addressee(),
                saved.recipient(),
                saved.urgent(),
                saved.urgentFlag(),
                saved.urgentOnset(),
                saved.urgentAdvice(),
                saved.question(),
                saved.expectation(),
                items,
                saved.toldOfWithheld()));
    }

    static void ask(Letter letter, String question, String expectation) {
        var saved = saved(letter);
        letter.write(new SaveLetter(
                saved.letter(),
                saved.version(),
                saved.addressee(),
                saved.recipient(),
                saved.urgent(),
                saved.urgentFlag(),
                saved.urgentOnset(),
                saved.urgentAdvice(),
                question,
                expectation,
                saved.items(),
                saved.toldOfWithheld()));
    }

    static void tell(Letter letter) {
        var saved = saved(letter);
        letter.write(new SaveLetter(
                saved.letter(),
                saved.version(),
                saved.addressee(),
                saved.recipient(),
                saved.urgent(),
                saved.urgentFlag(),
                saved.urgentOnset(),
                saved.urgentAdvice(),
                saved.question(),
                saved.expectation(),
                saved.items(),
                true));
    }

    static LetterFacts facts() {
        return facts(Profession.FAMILY_PHYSICIAN, "Pain with insertion since 2021");
    }

    static LetterFacts facts(Profession profession, String reason) {
        return new LetterFacts(
                new ClinicRow(
                        "Clinique Riverbend",
                        "12 Bank Street",
                        "Ottawa",
                        Province.ON,
                        "K1P 5N2",
                        "613 555-0142",
                        null,
                        true),
                Optional.of(recipient(profession)),
                new ClinicianRow(
                        CLAIRE,
                        "Claire Boisvert",
                        Language.FR,
                        new RegulatedTitle(
                                "Physiotherapist",
                                "Physiothérapeute",
                                "College of Physiotherapists of Ontario",
                                "16042")),
                new CaseOnLetter(
                        "Maya Tremblay",
                        LocalDate.of(1994, 5, 6),
                        "613 555-0177",
                        "1234-567-897",
                        "•••• 897",
                        "Latex",
                        "L-20418",
                        reason),
                TODAY,
                Optional.empty(),
                Optional.empty());
    }

    private static RecipientRow recipient(Profession profession) {
        return new RecipientRow(
                DOCTOR,
                0,
                profession,
                "Dr. Alice Hall",
                "MD, CCFP",
                "Glebe Family Practice",
                new Address("40 Fifth Avenue", "Ottawa", Province.ON, "K1S 2M8"),
                "613 555-0110",
                "613 555-0111",
                null,
                Language.EN,
                false,
                true,
                WhoMayRefer.ANYONE,
                null,
                true,
                NOW);
    }

    static String printed(Letter letter, LetterFacts facts) {
        return LetterSheet.of(
                        letter.text(),
                        Templates.of(letter.text().kind(), letter.text().language()),
                        facts)
                .text();
    }

    static List<LetterRule> lacks(Letter letter, LetterFacts facts) {
        return letter.text().lacks(printed(letter, facts), facts.isTreating(letter.text())).stream()
                .map(Lack::rule)
                .toList();
    }

    static RecordDisclosure spoken(Letter letter) {
        return new RecordDisclosure(
                SubmissionKey.random(),
                letter.id(),
                DisclosureBasis.PATIENT,
                null,
                null,
                DisclosureManner.SPOKEN,
                null,
                null,
                false);
    }
}
