package org.levator.web.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.note.content.Finding;
import org.levator.note.content.NoteContent;
import org.levator.note.content.Rating;
import org.levator.note.content.Section;
import org.levator.note.draft.DraftText;
import org.levator.web.faces.text.FeatureTexts;

/** What a note's text says, part by part, in words: ratings, headings, findings. */
final class NoteWords {
    private final FeatureTexts words;

    NoteWords(FeatureTexts words) {
        this.words = words;
    }

    /** Everything that stands in it. */
    List<NotePart> of(DraftText text) {
        return differing(DraftText.of(NoteContent.blank(text.content().template())), text);
    }

    /** Everything in which the other text says something else than this one; also that it says nothing there. */
    List<NotePart> differing(DraftText text, DraftText otherText) {
        var typed = text.content();
        var other = otherText.content();
        var parts = new ArrayList<NotePart>();
        for (var rating : Rating.values()) {
            add(parts, rating, typed.ratings().get(rating), other.ratings().get(rating));
        }
        for (var section : Section.values()) {
            add(parts, section, typed.sections().get(section), other.sections().get(section));
        }
        add(parts, "findings", lines(typed), lines(other));
        add(parts, "explanation", text.explanation(), otherText.explanation());
        return parts;
    }

    private void add(List<NotePart> parts, Enum<?> part, Object typed, Object other) {
        add(parts, part.name(), words.label(part), typed, other);
    }

    private void add(List<NotePart> parts, String name, Object typed, Object other) {
        add(parts, name, words.get(name), typed, other);
    }

    private void add(List<NotePart> parts, String name, String label, Object typed, Object other) {
        if (!Objects.equals(typed, other)) {
            var said = Objects.toString(other, "");
            parts.add(new NotePart(name, label, said.isEmpty() ? words.get("nothingWritten") : said));
        }
    }

    private String lines(NoteContent content) {
        return content.findings().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    String line(Finding finding) {
        return Stream.of(
                        words.label(finding.component()),
                        Objects.toString(finding.observedAt(), ""),
                        Objects.toString(finding.text(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
