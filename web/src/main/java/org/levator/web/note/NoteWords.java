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
import org.levator.web.faces.text.FeatureTexts;

/** What a note's text says, part by part, in words: ratings, headings, findings. */
final class NoteWords {
    private final FeatureTexts words;

    NoteWords(FeatureTexts words) {
        this.words = words;
    }

    /** Everything that stands in it. */
    List<NotePart> of(NoteContent content) {
        return differing(NoteContent.blank(content.template()), content);
    }

    /** Everything in which the other text says something else than this one; also that it says nothing there. */
    List<NotePart> differing(NoteContent typed, NoteContent other) {
        var parts = new ArrayList<NotePart>();
        for (var rating : Rating.values()) {
            add(parts, rating, typed.ratings().get(rating), other.ratings().get(rating));
        }
        for (var section : Section.values()) {
            add(parts, section, typed.sections().get(section), other.sections().get(section));
        }
        if (!typed.findings().equals(other.findings())) {
            parts.add(new NotePart("findings", words.get("findings"), said(lines(other))));
        }
        return parts;
    }

    private void add(List<NotePart> parts, Enum<?> name, Object typed, Object other) {
        if (!Objects.equals(typed, other)) {
            parts.add(new NotePart(name.name(), words.label(name), said(Objects.toString(other, ""))));
        }
    }

    private String said(String text) {
        return text.isEmpty() ? words.get("nothingWritten") : text;
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
