package org.levator.web.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.note.content.NoteContent;
import org.levator.note.signed.AmendmentRow;
import org.levator.note.signed.SignedNote;
import org.levator.note.signed.Signer;
import org.levator.reference.ClinicRow;
import org.levator.shared.document.Sheet;
import org.levator.shared.document.Sheet.Block;
import org.levator.shared.document.Sheet.Fact;
import org.levator.shared.document.Sheet.Facts;
import org.levator.shared.document.Sheet.Heading;
import org.levator.shared.document.Sheet.Lines;
import org.levator.shared.document.Sheet.Paragraph;
import org.levator.web.faces.text.FeatureTexts;
import org.levator.web.faces.text.When;

/** A signed note as it is printed, in its own language, with everything that was said later (NOT-3, NOT-7). */
final class NoteSheet {
    private final SignedNote note;
    private final FeatureTexts words;
    private final FeatureTexts safety;
    private final When when;
    private final List<Block> blocks = new ArrayList<>();

    NoteSheet(SignedNote note, FeatureTexts words, FeatureTexts safety, When when) {
        this.note = note;
        this.words = words;
        this.safety = safety;
        this.when = when;
    }

    /** @param patient identifies her at the foot of each page */
    Sheet of(ClinicRow clinic, String patient) {
        blocks.add(new Facts(particulars(patient)));
        content(note.text().content());
        if (note.text().explanation() != null) { // a consent lost later left nothing to explain when it was signed
            titled(words.get("explained"), note.text().explanation());
        }
        signature(
                words.get("signature"),
                note.signer(),
                when.dayAndMinute(note.row().signedAt()));
        note.amendments().forEach(this::later);
        return new Sheet(
                note.language().locale(),
                words.of("titleOn", note.row().serviceDate()),
                letterhead(clinic),
                patient,
                note.row().inError() ? Optional.of(words.get("markInError")) : Optional.empty(),
                blocks);
    }

    private List<Fact> particulars(String patient) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.get("visit"), note.row().serviceDate() + " · " + patient));
        facts.add(new Fact(
                safety.get("title"),
                note.text().redFlags().map(safety::label).orElseGet(() -> safety.get("notAsked"))));
        var marks = Stream.of(
                        note.row().lateEntry()
                                ? words.of("markLate", when.day(note.row().signedAt()))
                                : "",
                        note.row().noRecordedConsent() ? words.get("markNoConsent") : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!marks.isEmpty()) {
            facts.add(new Fact(words.label(note.row().template()), marks));
        }
        return facts;
    }

    private void content(NoteContent content) {
        if (!content.ratings().isEmpty()) {
            blocks.add(new Facts(content.ratings().entrySet().stream()
                    .map(rated -> new Fact(words.label(rated.getKey()), rated.getValue() + " / 10"))
                    .toList()));
        }
        content.headings()
                .forEach(section -> titled(
                        words.label(section), content.sections().getOrDefault(section, words.get("nothingWritten"))));
        if (!content.findings().isEmpty()) {
            blocks.add(new Heading(words.get("findings")));
            blocks.add(new Lines(
                    content.findings().stream().map(new NoteWords(words)::line).toList()));
        }
    }

    private void later(AmendmentRow later) {
        var reason = later.reason() == null ? "" : ", " + words.label(later.reason());
        titled(words.label(later.kind()) + reason, later.text());
        signature(words.get("signature"), later.signer(), when.dayAndMinute(later.at()));
    }

    private void titled(String title, String text) {
        blocks.add(new Heading(title));
        blocks.add(new Paragraph(text));
    }

    private void signature(String closing, Signer signer, String at) {
        var line = words.of("signedBy", signer.name(), signer.title(), signer.college(), signer.registrationNumber());
        blocks.add(new Facts(List.of(new Fact(closing, line + "\n" + at))));
    }

    private static List<String> letterhead(ClinicRow clinic) {
        return List.of(
                clinic.name(),
                clinic.addressLine() + ", " + clinic.city() + " " + clinic.province() + " " + clinic.postalCode(),
                clinic.phone());
    }
}
