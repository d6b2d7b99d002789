package org.levator.note.signed;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.consent.talk.Component;
import org.levator.note.content.CanonicalText;
import org.levator.note.content.ContentText;
import org.levator.note.content.NoteContent;
import org.levator.safety.screen.ScreenOutcome;

/**
 * What a signed note says.
 *
 * @param redFlags empty when they were not asked
 * @param explanation why a component was worked on that no recorded consent covers; {@code null} otherwise
 */
public record SignedText(NoteContent content, Optional<ScreenOutcome> redFlags, String explanation) {
    private static final String RED_FLAGS = "red flags";
    private static final String NOT_ASKED = "NOT_ASKED";
    private static final String EXPLANATION = "no recorded consent";
    private static final String UNCOVERED = "parts without recorded consent";

    /**
     * As it stands in the signed text.
     *
     * @param uncovered the parts that no recorded consent covered at their time; with an explanation only
     */
    public Map<String, String> parts(Set<Component> uncovered) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(RED_FLAGS, redFlags.map(ScreenOutcome::name).orElse(NOT_ASKED));
        parts.putAll(ContentText.parts(content));
        if (!uncovered.isEmpty()) {
            parts.put(EXPLANATION, explanation);
            parts.put(UNCOVERED, uncovered.stream().map(Component::name).collect(Collectors.joining(" ")));
        }
        return parts;
    }

    /** The parts that no recorded consent covered at their time. */
    public static Set<Component> uncovered(String text) {
        return Stream.of(CanonicalText.read(text).getOrDefault(UNCOVERED, "").split(" "))
                .filter(name -> !name.isEmpty())
                .map(Component::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Component.class)));
    }

    public static SignedText of(String text) {
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
