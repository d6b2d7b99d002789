package org.levator.web.note;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.levator.consent.talk.Component;
import org.levator.note.content.Finding;
import org.levator.note.content.NoteContent;
import org.levator.note.content.NoteTemplate;
import org.levator.note.content.Rating;
import org.levator.note.content.Section;
import org.levator.note.draft.DraftText;
import org.levator.shared.Text;
import org.levator.web.faces.text.FeatureTexts;

/**
 * A note's content as the named fields of its page, the same for the posted form and for the autosave: {@code template},
 * {@code SUBJECTIVE}, {@code SAFE}, {@code finding.0.component}, {@code finding.0.at}, {@code finding.0.text}, {@code explanation}.
 */
final class NoteFields {
    private static final String TEMPLATE = "template";
    private static final String EXPLANATION = "explanation";
    static final int MOST_LINES = 40;

    private NoteFields() {}

    static Map<String, String> of(DraftText text) {
        var fields = of(text.content());
        put(fields, EXPLANATION, text.explanation());
        return fields;
    }

    private static Map<String, String> of(NoteContent content) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(TEMPLATE, content.template().name());
        content.sections().forEach((section, text) -> fields.put(section.name(), text));
        content.ratings().forEach((rating, number) -> fields.put(rating.name(), number.toString()));
        for (int i = 0; i < content.findings().size(); i++) {
            var finding = content.findings().get(i);
            put(fields, name(i, "component"), finding.component());
            put(fields, name(i, "at"), finding.observedAt());
            put(fields, name(i, "text"), finding.text());
        }
        return fields;
    }

    /** @throws IllegalArgumentException if a field holds what its page could not have sent */
    static NoteContent content(Map<String, String> fields) {
        var sections = new EnumMap<Section, String>(Section.class);
        for (var section : Section.values()) {
            sections.put(section, fields.get(section.name()));
        }
        var ratings = new EnumMap<Rating, Integer>(Rating.class);
        for (var rating : Rating.values()) {
            ratings.put(rating, number(fields.get(rating.name())));
        }
        return new NoteContent(
                NoteTemplate.valueOf(String.valueOf(fields.get(TEMPLATE))), sections, ratings, findings(fields));
    }

    static String explanation(Map<String, String> fields) {
        return fields.get(EXPLANATION);
    }

    /** What the page calls the first field with a character that cannot be kept. */
    static Optional<String> unkept(Map<String, String> fields, FeatureTexts words) {
        var headings = Stream.of(Section.values())
                .filter(section -> isUnkept(fields.get(section.name())))
                .map(words::label);
        var findings = IntStream.range(0, MOST_LINES)
                .filter(i -> isUnkept(fields.get(name(i, "text"))))
                .mapToObj(i -> words.of("findingText", i + 1));
        var explanation = Stream.of(EXPLANATION)
                .filter(name -> isUnkept(fields.get(name)))
                .map(words::get);
        return Stream.of(headings, findings, explanation).flatMap(any -> any).findFirst();
    }

    private static boolean isUnkept(String typed) {
        return typed != null && !Text.isPlain(typed);
    }

    static String name(int line, String part) {
        return "finding." + line + "." + part;
    }

    private static List<Finding> findings(Map<String, String> fields) {
        var findings = new ArrayList<Finding>();
        IntStream.range(0, MOST_LINES)
                .filter(i -> fields.keySet().stream().anyMatch(name -> name.startsWith(name(i, ""))))
                .forEach(i -> findings.add(finding(fields, i)));
        return findings;
    }

    private static Finding finding(Map<String, String> fields, int line) {
        var component = present(fields.get(name(line, "component")));
        return new Finding(
                component == null ? null : Component.valueOf(component),
                time(present(fields.get(name(line, "at")))),
                fields.get(name(line, "text")));
    }

    private static LocalTime time(String typed) {
        if (typed == null) {
            return null;
        }
        if (!typed.matches("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?")) {
            throw new IllegalArgumentException("no time of day");
        }
        return LocalTime.parse(typed);
    }

    private static Integer number(String typed) {
        var digits = present(typed);
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static String present(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static void put(Map<String, String> fields, String name, Object part) {
        fields.put(name, part == null ? "" : part.toString());
    }
}
