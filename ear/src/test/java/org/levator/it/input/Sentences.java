package org.levator.it.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.levator.it.TestClinic;

/** The sentences by which input is refused, in one language. */
record Sentences(List<Pattern> patterns) {
    private static final Path TEXTS = TestClinic.ROOT.resolve("web/src/main/resources/org/levator/web/faces");
    private static final String KEYS = "(violation|typed|jakarta\\.faces|notA).*";

    static Sentences in(Locale language) {
        var file = language.equals(Locale.FRENCH) ? "messages_fr.properties" : "messages.properties";
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sentences(texts.stringPropertyNames().stream()
                .filter(key ->
                        key.matches(KEYS) && !key.equals("violation.field") && !key.endsWith("BeanValidator.MESSAGE"))
                .map(key -> Pattern.compile("(?:.*: )?" + quoted(texts.getProperty(key)), Pattern.DOTALL))
                .toList());
    }

    private static String quoted(String text) {
        return Stream.of(text.split("\\{\\d}", -1))
                .map(Pattern::quote)
                .reduce((a, b) -> a + ".+?" + b)
                .orElseThrow();
    }

    boolean knows(String sentence) {
        return patterns.stream().anyMatch(one -> one.matcher(sentence).matches());
    }
}
