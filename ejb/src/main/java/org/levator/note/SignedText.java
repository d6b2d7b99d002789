package org.levator.note;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.consent.talk.Component;
import org.levator.note.content.CanonicalText;
import org.levator.note.content.ContentText;
import org.levator.note.content.NoteContent;
import org.levator.safety.ScreenOutcome;

/**
 * What a signed note says.
 *
 * @param redFlags empty when they were not asked
 * @param explanation why a component was worked on that no recorded consent covers; {@code null} otherwise
 */
public record SignedText(NoteContent content, Optional<ScreenOutcome> redFlags, String explanation) {
    static final String RED_FLAGS = "red flags";
    static final String NOT_ASKED = "NOT_ASKED";
    static final String EXPLANATION = "no recorded consent";
    static final String UNCOVERED = "parts without recorded consent";

    /** As they stand in the signed text. */
    static String names(Set<Component> components) {
        return components.stream().map(Component::name).collect(Collectors.joining(" "));
    }

    /** The parts that no recorded consent covered at their time. */
    static Set<Component> uncovered(String text) {
        return Stream.of(CanonicalText.read(text).getOrDefault(UNCOVERED, "").split(" "))
                .filter(name -> !name.isEmpty())
                .map(Component::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Component.class)));
    }

    static SignedText of(String text) {
        var parts = CanonicalText.read(text);
        var flags = parts.get(RED_FLAGS);
        return new SignedText(
                ContentText.content(parts),
                flags.equals(NOT_ASKED) ? Optional.empty() : Optional.of(ScreenOutcome.valueOf(flags)),
                parts.get(EXPLANATION));
    }

    @Override
    public String toString() {
        return "SignedText[" + content + "]";
    }
}
