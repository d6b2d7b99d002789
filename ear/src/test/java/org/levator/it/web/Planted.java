package org.levator.it.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/** A patient of whom every column that can be typed into says a word by which it is known again, with a letter that went out. */
public final class Planted {
    private static final Pattern COLUMN = Pattern.compile("\\{([a-z_]+\\.[a-z_]+)}");
    private static final Set<String> WORDS = ConcurrentHashMap.newKeySet();
    private final NewCase hers;
    private final UnaryOperator<String> word;

    private Planted(NewCase hers, UnaryOperator<String> word) {
        this.hers = hers;
        this.word = column -> {
            var planted = word.apply(column);
            WORDS.add(planted);
            return planted;
        };
    }

    /** What was planted in this run so far, except words that are found anywhere. */
    public static Stream<String> words() {
        return WORDS.stream().filter(word -> word.length() > 8);
    }

    /** @param word what stands in a column, by the name {@code table.column} */
    public static Planted by(Visitor therapist, UnaryOperator<String> word) throws SQLException {
        var planted = new Planted(NewCase.of(therapist), word);
        planted.plant("planted.sql");
        planted.issue(therapist);
        planted.plant("planted-sent.sql");
        return planted;
    }

    /** And a colleague of hers and someone to write to, of whom every column says a word as well, until they are {@link #unknown()}. */
    public static Planted withTheClinic(Visitor therapist, UnaryOperator<String> word) throws SQLException {
        var planted = by(therapist, word);
        planted.plant("planted-clinic.sql");
        return planted;
    }

    /** The colleague is gone, and nobody is offered whom to write to: the clinic is as it was. */
    public void unknown() throws SQLException {
        plant("planted-clinic-gone.sql");
    }

    public UUID episode() {
        return hers.episode();
    }

    public NewCase newCase() {
        return hers;
    }

    private void plant(String file) throws SQLException {
        try (var database = TestClinic.asOwner();
                var statement = database.createStatement()) {
            database.setAutoCommit(false); // a list and what is said of it agree once both are there
            for (var sql : text(file).split(";\n")) {
                statement.execute(COLUMN.matcher(sql.replace(":case", episode().toString()))
                        .replaceAll(found -> Matcher.quoteReplacement(
                                word.apply(found.group(1)).replace("'", "''"))));
            }
            database.commit();
        }
    }

    private void issue(Visitor therapist) {
        var letter = hers.letter();
        Filled.in(therapist, "letter?id=" + letter, "letter", "issueNow_yes", this::written)
                .press();
        hers.form(
                        "letter/send?id=" + letter,
                        "sending",
                        "log",
                        Map.of("manner", "FAX", "destination", word.apply("letter_sending.destination")))
                .press();
    }

    private Map<String, String> written(Map<String, String> shown) {
        var typed = new HashMap<>(shown);
        typed.replaceAll((field, value) -> field.endsWith(":text") ? word.apply("letter_item.text") : value);
        typed.put("letter:question", word.apply("letter.question"));
        typed.put("letter:urgentFlag", word.apply("letter.urgent_flag"));
        typed.put("letter:urgentOnset", word.apply("letter.urgent_onset"));
        typed.put("letter:urgentAdvice", word.apply("letter.urgent_advice"));
        return typed;
    }

    private static String text(String name) {
        try (var file = Planted.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
