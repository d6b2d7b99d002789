package org.levator.it.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.levator.Rule;
import org.levator.it.Visitor;
import org.levator.it.web.Filled;
import org.levator.it.web.Reasons;
import org.levator.it.web.Stranger;
import org.levator.shared.Text;

/**
 * Whatever is typed into any field of any form: what cannot be kept is refused beside that very field, in the page's language, and what
 * was typed is still there; what can be kept is kept to the last character; and nothing is ever a fault (IN-2). With the ids of a patient
 * who is not hers the same form says and does nothing (AZ-2).
 */
class HostileFieldsIT {
    private static final int MEGABYTE = 1_000_000;
    private static final int AT_ONCE = 2; // of those fit into one request
    private static final Map<Locale, Sentences> SENTENCES =
            Map.of(Locale.ENGLISH, Sentences.in(Locale.ENGLISH), Locale.FRENCH, Sentences.in(Locale.FRENCH));
    private static final Set<String> TRIED = new TreeSet<>();
    private static final long BEGAN = System.nanoTime();
    private static Stranger stranger;
    private static int posts;
    private static int values;
    private static int kept;

    @BeforeAll
    static void plant() throws SQLException {
        stranger = Stranger.of(Visitor.known("claire.boisvert"));
    }

    @AfterAll
    static void tell() {
        ManyCases.gone();
        Typings.tidy();
        System.out.printf(
                "HostileFieldsIT: %d fields, %d hostile values refused, %d kept to the character, %d posts, %d s%n",
                TRIED.size(), values, kept, posts, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - BEGAN));
    }

    @TestFactory
    @Rule({"IN-2", "AZ-2"})
    Stream<DynamicTest> whatever_is_typed_is_kept_or_refused_beside_its_field() {
        return Stream.concat(
                Typings.all().map(typing -> DynamicTest.dynamicTest(typing.name(), () -> tried(typing))),
                Stream.of(
                        DynamicTest.dynamicTest("another day", HostileFieldsIT::a_day_of_an_address),
                        DynamicTest.dynamicTest(
                                "every form and field of the built pages",
                                HostileFieldsIT::every_field_was_among_them)));
    }

    private static void a_day_of_an_address() {
        for (var language : SENTENCES.keySet()) {
            for (var day : Hostile.NO_ANSWER) {
                var told = Told.by(
                        Clinicians.priya()
                                .reading(language.getLanguage())
                                .get("home?day=" + URLEncoder.encode(day, StandardCharsets.UTF_8)),
                        "");
                assertThat(told.answer().statusCode()).as(day).isEqualTo(200);
                assertThat(told.summary().lines().map(String::strip).filter(SENTENCES.get(language)::knows))
                        .as("%s in %s: %s", day, language, told.summary())
                        .hasSize(1);
            }
        }
        TRIED.add("home ?day");
    }

    private static void every_field_was_among_them() throws IOException {
        var built = BuiltFields.all();
        assertThat(built).hasSizeGreaterThan(100);
        built.removeIf(field -> BuiltFields.isAmong(TRIED, field));
        assertThat(built).isEqualTo(Reasons.in("not-pressed.txt"));
    }

    private static void tried(Typing typing) {
        var form = typing.form().get();
        var inputs = Inputs.of(typing, form);
        TRIED.add(Typing.key(form));
        inputs.names().forEach(field -> TRIED.add(Typing.key(form, field)));
        stranger.isAskedFor(typing.form().get()); // a form that was refused once answers so again
        refused(form, inputs);
        tooMuch(form, inputs);
        for (int half = 0; half < inputs.halves(); half++) {
            stored(typing, half == 0 ? form : typing.form().get(), inputs, half);
        }
        pointless(form, inputs);
    }

    /** Every field holds another of them at a time, until each has held each. */
    private static void refused(Filled form, Inputs inputs) {
        for (int turn = 0; turn < inputs.turns(); turn++) {
            var typed = new TreeMap<String, String>();
            var wrong = new TreeSet<String>();
            for (var text : inputs.texts()) {
                var hostile = Hostile.values()[(inputs.texts().indexOf(text) + turn) % Hostile.values().length];
                typed.put(
                        text,
                        hostile.isRefused()
                                ? hostile.in(inputs.max(text))
                                : Hostile.words("Beside", inputs.max(text), turn % 2));
                if (hostile.isRefused()) {
                    wrong.add(text);
                }
            }
            for (var other : inputs.others()) {
                typed.put(
                        other,
                        Hostile.NO_ANSWER.get((inputs.others().indexOf(other) + turn) % Hostile.NO_ANSWER.size()));
                wrong.add(other);
            }
            if (wrong.isEmpty()) {
                continue; // as a field alone they are kept, below
            }
            isRefused(form, typed, wrong, inputs.texts(), turn % 2 == 0 ? Locale.ENGLISH : Locale.FRENCH);
        }
    }

    private static void tooMuch(Filled form, Inputs inputs) {
        var texts = inputs.textsOfOneRow();
        for (int first = 0; first < texts.size(); first += AT_ONCE) {
            var some = texts.subList(first, Math.min(texts.size(), first + AT_ONCE));
            var typed = new TreeMap<String, String>();
            some.forEach(field -> typed.put(field, (char) ('a' + some.indexOf(field)) + "x".repeat(MEGABYTE - 1)));
            isRefused(form, typed, new TreeSet<>(some), inputs.texts(), Locale.ENGLISH);
        }
    }

    /** Hidden fields with something else in them, none of the fields at all, each of them twice, and half a character in each. */
    private static void pointless(Filled form, Inputs inputs) {
        inputs.hidden().forEach(field -> pressed(form.with(fields -> fields.put(field, "nonsense"))));
        pressed(form.with(fields -> fields.keySet().removeAll(inputs.names())));
        pressed(form.with(fields -> inputs.names().forEach(field -> {
            fields.put(field, "vor\u0000nach");
            fields.put(field + Visitor.AGAIN, "again");
        })));
        pressed(form.with(fields -> inputs.texts().forEach(field -> fields.put(field, Hostile.HALVES))));
    }

    private static void isRefused(
            Filled form, Map<String, String> typed, Set<String> wrong, List<String> texts, Locale language) {
        form.visitor().reading(language.getLanguage());
        var told = pressed(form.with(fields -> fields.putAll(typed)));
        assertThat(told.answer().statusCode()).isEqualTo(200);
        assertThat(told.faults().keySet()).containsAll(wrong);
        assertThat(told.faults().entrySet().stream()
                        .filter(fault -> !SENTENCES.get(language).knows(fault.getValue())))
                .as("sentences in %s", language)
                .isEmpty();
        typed.keySet().retainAll(texts);
        told.stillHolds(typed);
        values += wrong.size();
    }

    private static void stored(Typing typing, Filled form, Inputs inputs, int half) {
        var keeping = inputs.texts().stream().filter(typing::keeps).toList();
        var texts = keeping.isEmpty() ? inputs.texts() : keeping;
        if (texts.isEmpty()) {
            return;
        }
        var mark = mark();
        var typed = new HashMap<String, String>();
        texts.forEach(
                field -> typed.put(field, Hostile.words(mark + texts.indexOf(field) + "_", inputs.max(field), half)));
        form.visitor().reading("en");
        var told = pressed(form.with(fields -> fields.putAll(typed)));
        if (keeping.isEmpty()) {
            told.stillHolds(typed);
            return;
        }
        assertThat(told.isRefusal()).as(told.faults() + "\n" + told.summary()).isFalse();
        var found = Kept.with(mark);
        var lost = new ArrayList<String>();
        for (var field : keeping) {
            if (!found.holds(Text.lines(typed.get(field)))) {
                lost.add(field + " " + typed.get(field));
            }
        }
        assertThat(lost).as("kept: %s", found).isEmpty();
        kept += keeping.size();
    }

    /** Found again wherever it is kept. */
    private static String mark() {
        return ThreadLocalRandom.current()
                .ints(4, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Told pressed(Filled form) {
        posts++;
        return Told.by(form.press(), form.form());
    }
}
