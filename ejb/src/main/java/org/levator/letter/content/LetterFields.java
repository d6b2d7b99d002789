package org.levator.letter.content;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code [[field]]} in a letter's text. A field that nothing is known for stays as it is, and blocks issuing (LET-3). */
public record LetterFields(Map<String, String> known) {
    private static final Pattern FIELD = Pattern.compile("\\[\\[([^\\[\\]]*)]]");

    public String fill(String text) {
        return FIELD.matcher(text).replaceAll(field -> {
            var known = this.known.get(field.group(1).strip());
            return Matcher.quoteReplacement(known == null ? field.group() : known);
        });
    }

    /** The first field left open in a text, without its brackets. */
    static Optional<String> openIn(String text) {
        var field = FIELD.matcher(text);
        return field.find() ? Optional.of(field.group(1)) : Optional.empty();
    }
}
