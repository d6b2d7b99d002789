package org.levator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;

/** What a real clinic keeps to itself is made on its own machine: nothing of the kind stands among what is shipped (SC-4). */
class NoSecretTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> NOT_SHIPPED = Set.of(".git", ".levator", "target", "test", "screens");
    private static final String DEMO_REALM = "levator-realm.json";
    private static final String DEMO_PASSWORD = "levator-demo"; // which production mode refuses

    /** A quoted word, or in a file of settings any, that a name ending in password, secret, … is given. */
    private static final Pattern GIVEN = Pattern.compile(
            "(?i)(?:password|passwd|secret|credential|token|api.?key)[\"']?[ \\t]*(?:=|:(?!')|,[ \\t]*(?=\"))[ \\t]*(?:\"([^\"\\s${}]{8,})\"|'([^'\\s${}]{8,})')");

    private static final Pattern SETTING =
            Pattern.compile("(?im)^[\\w.]*(?:password|secret|token|key)\\s*[:=]\\s*([^\\s\"'$/{\\[#]\\S{7,})$");
    private static final Pattern PRIVATE_KEY = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----");

    @Test
    @Rule("SC-4")
    void nothing_that_is_shipped_holds_a_secret() throws IOException {
        try (var files = shipped()) {
            var found = files.collect(Collectors.toMap(ROOT::relativize, file -> secrets(file, read(file))));
            assertThat(found).hasSizeGreaterThan(500);
            found.values().removeIf(List::isEmpty);
            assertThat(found).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db.password=correct-horse",
                "API_KEY: 0123456789abcdef",
                "String PASSWORD = \"correct-horse\";",
                "\"secret\": \"correct-horse\"",
                "-----BEGIN EC PRIVATE KEY-----"
            })
    void one_that_came_would_be_seen(String line) {
        assertThat(secrets(Path.of("some.properties"), line)).isNotEmpty();
    }

    private static Stream<Path> shipped() throws IOException {
        return Files.walk(ROOT)
                .filter(file ->
                        Stream.of(ROOT.relativize(file).toString().split("/")).noneMatch(NOT_SHIPPED::contains))
                .filter(Files::isRegularFile)
                .filter(file -> !file.endsWith(DEMO_REALM));
    }

    private static List<String> secrets(Path file, String text) {
        var isSettings = file.toString().matches(".*\\.(properties|ya?ml|conf|cli|env|example)")
                && !file.getFileName().toString().startsWith("messages_");
        var patterns = isSettings ? Stream.of(GIVEN, PRIVATE_KEY, SETTING) : Stream.of(GIVEN, PRIVATE_KEY);
        return patterns.flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group())
                .filter(found -> !found.contains(DEMO_PASSWORD))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException binary) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
