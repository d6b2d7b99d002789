package org.levator.note.content;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Named texts as one text that a person can read without any program and that comes apart again exactly: a name and a colon, then
 * each line of its text behind a tab. Names hold no line end and begin with no tab.
 */
public final class CanonicalText {
    private CanonicalText() {}

    public static String write(Map<String, String> parts) {
        var text = new StringBuilder();
        parts.forEach((name, part) -> text.append(name)
                .append(":\n\t")
                .append(part.replace("\n", "\n\t"))
                .append('\n'));
        return text.toString();
    }

    public static Map<String, String> read(String text) {
        var parts = new LinkedHashMap<String, String>();
        String name = null;
        for (var line : text.split("\n")) {
            if (line.startsWith("\t")) {
                parts.merge(name, line.substring(1), (before, next) -> before + "\n" + next);
            } else {
                name = line.substring(0, line.length() - 1);
            }
        }
        return parts;
    }
}
