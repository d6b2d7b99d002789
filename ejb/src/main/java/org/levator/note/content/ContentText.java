package org.levator.note.content;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.levator.consent.talk.Component;

/** A note's content to named texts and back. */
public final class ContentText {
    private static final String TEMPLATE = "template";
    private static final String SECTION = "section ";
    private static final String RATING = "rating ";
    private static final String FINDING = "finding ";
    private static final String NONE = "-";

    private ContentText() {}

    public static Map<String, String> parts(NoteContent content) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(TEMPLATE, content.template().name());
        content.ratings().forEach((rating, number) -> parts.put(RATING + rating, number.toString()));
        content.sections().forEach((section, text) -> parts.put(SECTION + section, text));
        for (int i = 0; i < content.findings().size(); i++) {
            parts.put(FINDING + (i + 1), line(content.findings().get(i)));
        }
        return parts;
    }

    public static NoteContent content(Map<String, String> parts) {
        var sections = new EnumMap<Section, String>(Section.class);
        var ratings = new EnumMap<Rating, Integer>(Rating.class);
        var findings = new ArrayList<Finding>();
        parts.forEach((name, text) -> {
            if (name.startsWith(SECTION)) {
                sections.put(Section.valueOf(name.substring(SECTION.length())), text);
            } else if (name.startsWith(RATING)) {
                ratings.put(Rating.valueOf(name.substring(RATING.length())), Integer.valueOf(text));
            } else if (name.startsWith(FINDING)) {
                findings.add(finding(text));
            }
        });
        return new NoteContent(NoteTemplate.valueOf(parts.get(TEMPLATE)), sections, ratings, findings);
    }

    public static String write(NoteContent content) {
        return CanonicalText.write(parts(content));
    }

    public static NoteContent read(String text) {
        return content(CanonicalText.read(text));
    }

    /** First line: component and time; below it the text. */
    private static String line(Finding finding) {
        var head = Objects.toString(finding.component(), NONE) + " " + Objects.toString(finding.observedAt(), NONE);
        return finding.text() == null ? head : head + "\n" + finding.text();
    }

    private static Finding finding(String line) {
        var lines = List.of(line.split("\n", 2));
        var head = lines.get(0).split(" ");
        return new Finding(
                head[0].equals(NONE) ? null : Component.valueOf(head[0]),
                head[1].equals(NONE) ? null : LocalTime.parse(head[1]),
                lines.size() == 1 ? null : lines.get(1));
    }
}
