package org.levator.letter.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.directory.RecipientRow;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.ContentItem;
import org.levator.letter.content.LetterFields;
import org.levator.letter.content.LetterItem;
import org.levator.letter.content.LetterText;
import org.levator.letter.template.Template;
import org.levator.reference.ClinicRow;
import org.levator.shared.Language;
import org.levator.shared.document.Sheet;
import org.levator.shared.document.Sheet.Block;
import org.levator.shared.document.Sheet.Bullets;
import org.levator.shared.document.Sheet.Fact;
import org.levator.shared.document.Sheet.Facts;
import org.levator.shared.document.Sheet.Heading;
import org.levator.shared.document.Sheet.Lines;
import org.levator.shared.document.Sheet.Paragraph;
import org.levator.shared.document.Sheet.Signature;

/** A letter as it is printed, in the recipient's language: its own text, its template's sentences, and the facts around it. */
public final class LetterSheet {
    private final LetterText letter;
    private final Template template;
    private final LetterFacts facts;
    private final LetterWords words;
    private final LetterFields fields;
    private final List<Block> blocks = new ArrayList<>();

    private LetterSheet(LetterText letter, Template template, LetterFacts facts) {
        this.letter = letter;
        this.template = template;
        this.facts = facts;
        this.words = new LetterWords(letter.language());
        this.fields = new LetterFields(known());
    }

    public static Sheet of(LetterText letter, Template template, LetterFacts facts) {
        return new LetterSheet(letter, template, facts).sheet();
    }

    private Sheet sheet() {
        heading();
        particulars();
        paragraph(template.wording().greeting());
        paragraph(template.wording().opening());
        urgentMatter();
        titled(words.of("question"), letter.question());
        letter.items().stream().filter(item -> !item.content().isParticular()).forEach(this::item);
        titled(words.of("expectation"), letter.expectation());
        if (letter.saysThatSomethingIsWithheld(facts.isTreating(letter))) {
            blocks.add(new Paragraph(words.of("withheld")));
        }
        paragraph(template.wording().closing());
        blocks.add(new Signature(template.wording().farewell(), signature()));
        return new Sheet(
                words.locale(), template.wording().title(), letterhead(facts.clinic()), footer(), mark(), blocks);
    }

    private void heading() {
        var lines = new ArrayList<String>();
        lines.add(facts.day().toString());
        facts.number().ifPresent(number -> lines.add(words.of("number", number)));
        facts.replaced().ifPresent(number -> lines.add(words.of("replaces", number)));
        blocks.add(new Lines(lines));
        blocks.add(new Lines(addressee()));
    }

    private List<String> addressee() {
        if (letter.addressee() != AddresseeKind.DIRECTORY) {
            return List.of(words.of(letter.addressee().name()));
        }
        return facts.recipient().map(RecipientRow::addressLines).orElseGet(() -> List.of(words.of("recipientUnknown")));
    }

    private void particulars() {
        var particulars = new ArrayList<Fact>();
        particulars.add(new Fact(words.of("name"), facts.about().name()));
        particulars.add(new Fact(words.of("born"), facts.about().born().toString()));
        letter.items().stream()
                .filter(item -> item.content().isParticular() && item.isDisclosed())
                .map(item -> new Fact(template.heading(item.content()), fields.fill(item.text())))
                .forEach(particulars::add);
        particulars.add(new Fact(words.of("caseNumber"), facts.about().number()));
        blocks.add(new Facts(particulars));
    }

    private void urgentMatter() {
        if (!letter.urgent() || letter.matter() == null) {
            return;
        }
        var matter = new ArrayList<Fact>();
        matter.add(new Fact(
                words.of("urgentFlag"),
                fields.fill(Objects.requireNonNullElse(letter.matter().flag(), ""))));
        matter.add(new Fact(
                words.of("urgentOnset"),
                fields.fill(Objects.requireNonNullElse(letter.matter().onset(), ""))));
        matter.add(new Fact(
                words.of("urgentAdvice"),
                fields.fill(Objects.requireNonNullElse(letter.matter().advice(), ""))));
        blocks.add(new Heading(words.of("urgent")));
        blocks.add(new Facts(matter));
    }

    private void item(LetterItem item) {
        if (item.isDisclosed()) {
            blocks.add(new Heading(template.heading(item.content())));
            var text = fields.fill(item.text());
            var isList = item.content() == ContentItem.AIMS && text.contains("\n");
            blocks.add(
                    isList ? new Bullets(text.lines().filter(l -> !l.isBlank()).toList()) : new Paragraph(text));
        }
    }

    private void titled(String title, String text) {
        if (text != null) {
            blocks.add(new Heading(title));
            paragraph(text);
        }
    }

    private void paragraph(String text) {
        blocks.add(new Paragraph(fields.fill(text)));
    }

    private List<String> signature() {
        var lines = new ArrayList<String>();
        lines.add(facts.signer().name());
        var title = facts.signer().title();
        if (title != null) {
            lines.add(letter.language() == Language.FR ? title.titleFr() : title.titleEn());
            lines.add(words.of("registration", title.college(), title.registrationNumber()));
        }
        lines.add(facts.clinic().name());
        return lines;
    }

    private List<String> letterhead(ClinicRow clinic) {
        var fax = clinic.fax() == null ? "" : " · " + words.of("fax", clinic.fax());
        return List.of(
                clinic.name(),
                clinic.addressLine() + ", " + clinic.city() + " " + clinic.province() + " " + clinic.postalCode(),
                words.of("telephone", clinic.phone()) + fax);
    }

    private String footer() {
        return Stream.of(
                        Optional.of(facts.about().name()),
                        Optional.of(words.of("footerBorn", facts.about().born())),
                        Optional.of(words.of("footerCase", facts.about().number())),
                        facts.number().map(number -> words.of("number", number)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Optional<String> mark() {
        var draft = facts.number().isPresent() ? "" : words.of("draft");
        var urgent = letter.urgent() ? words.of("urgent") : "";
        return Optional.of(Stream.of(draft, urgent).filter(m -> !m.isEmpty()).collect(Collectors.joining(" · ")))
                .filter(m -> !m.isEmpty());
    }

    private Map<String, String> known() {
        var known = new HashMap<String, String>();
        var patient = facts.about();
        put(known, patient.name(), "name", "nom");
        put(known, patient.contact(), "contact", "coordonnées");
        put(known, patient.healthNumber(), "health number", "numéro d’assurance maladie");
        put(known, patient.allergies(), "allergies");
        put(known, facts.about().reason(), "reason", "motif");
        put(known, addressed(), "recipient", "destinataire");
        return known;
    }

    private String addressed() {
        return letter.addressee() == AddresseeKind.DIRECTORY
                ? facts.recipient().map(RecipientRow::name).orElse(null)
                : words.of("colleague");
    }

    private static void put(Map<String, String> known, String text, String... keys) {
        if (text != null && !text.isEmpty()) {
            Stream.of(keys).forEach(key -> known.put(key, text));
        }
    }
}
