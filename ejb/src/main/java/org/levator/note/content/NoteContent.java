package org.levator.note.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/** What the author typed. Blank texts, skipped ratings and empty lines are left out. */
public record NoteContent(
        @NotNull NoteTemplate template,
        Map<Section, @PlainText(max = 20_000) String> sections,
        Map<Rating, @Min(0) @Max(10) Integer> ratings,
        @Size(max = 40) List<@Valid Finding> findings) {
    public NoteContent {
        sections = cleaned(sections);
        ratings = present(ratings);
        findings = findings.stream().filter(line -> !line.isBlank()).toList();
    }

    public static NoteContent blank(NoteTemplate template) {
        return new NoteContent(template, Map.of(), Map.of(), List.of());
    }

    public boolean isBlank() {
        return sections.isEmpty() && ratings.isEmpty() && findings.isEmpty();
    }

    /** The template's headings, and any other under which something stands: a change of template hides nothing. */
    public List<Section> headings() {
        var headings = new ArrayList<>(template.sections());
        sections.keySet().stream().filter(s -> !headings.contains(s)).forEach(headings::add);
        return headings;
    }

    /** A place that a phrase left open, such as {@code [[side]]}. */
    public boolean hasPlaceholder() {
        return sections.values().stream().anyMatch(NoteContent::hasPlaceholder)
                || findings.stream().map(Finding::text).filter(Objects::nonNull).anyMatch(NoteContent::hasPlaceholder);
    }

    private static boolean hasPlaceholder(String text) {
        int begun = text.indexOf("[[");
        return begun >= 0 && text.indexOf("]]", begun + 2) >= 0;
    }

    private static Map<Section, String> cleaned(Map<Section, String> typed) {
        var kept = new EnumMap<Section, String>(Section.class);
        typed.forEach((section, text) -> {
            var clean = Text.clean(text);
            if (clean != null) {
                kept.put(section, clean);
            }
        });
        return kept;
    }

    private static Map<Rating, Integer> present(Map<Rating, Integer> typed) {
        var kept = new EnumMap<Rating, Integer>(Rating.class);
        typed.forEach((rating, number) -> {
            if (number != null) {
                kept.put(rating, number);
            }
        });
        return kept;
    }

    @Override
    public String toString() {
        return "NoteContent[" + template + ", " + sections.keySet() + "]";
    }
}
