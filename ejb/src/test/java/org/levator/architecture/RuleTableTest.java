package org.levator.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levator.shared.ClinicRule;

/** Makes the list of each rule's tests from the tests of all modules, and asks that no rule of the code stands without one. */
class RuleTableTest {
    static final Path TABLE = Path.of("../docs/rules.md");
    static final Pattern CITED = Pattern.compile("@Rule\\(([^)]*)\\)[^;{]*?void (\\w+)\\(", Pattern.DOTALL);
    static final Pattern ID = Pattern.compile("\"([A-Z]{2,3}-\\d+)\"");
    static final Comparator<String> BY_NUMBER = Comparator.comparing((String id) -> id.split("-")[0])
            .thenComparing(id -> Integer.parseInt(id.split("-")[1]));

    @Test
    void every_rule_in_the_code_is_cited_by_a_test() throws IOException {
        var tests = testsByRule();
        Files.writeString(TABLE, table(tests));

        assertThat(tests.keySet()).containsAll(rulesInTheCode());
    }

    private static Map<String, TreeSet<String>> testsByRule() {
        var tests = new TreeMap<String, TreeSet<String>>(BY_NUMBER);
        try (var files = Stream.of("ejb", "web", "ear").flatMap(RuleTableTest::testsOf)) {
            files.forEach(file -> collect(file, tests));
        }
        return tests;
    }

    private static Stream<Path> testsOf(String module) {
        var folder = Path.of("..", module, "src/test/java");
        try {
            return Files.exists(folder)
                    ? Files.walk(folder).filter(f -> f.toString().endsWith(".java"))
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Path file, Map<String, TreeSet<String>> tests) {
        var cited = CITED.matcher(read(file));
        while (cited.find()) {
            var test = file.getFileName().toString().replace(".java", "") + ": "
                    + cited.group(2).replace('_', ' ');
            ID.matcher(cited.group(1)).results().forEach(id -> tests.computeIfAbsent(id.group(1), i -> new TreeSet<>())
                    .add(test));
        }
    }

    private static List<String> rulesInTheCode() {
        return CodeRulesTest.CODE.stream()
                .filter(c -> c.isEnum() && c.isAssignableTo(ClinicRule.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(rule -> ((ClinicRule) rule).id())
                .distinct()
                .toList();
    }

    private static String table(Map<String, TreeSet<String>> tests) {
        return tests.entrySet().stream()
                .map(rule ->
                        rule.getValue().stream().collect(joining("\n- ", "\n## " + rule.getKey() + "\n\n- ", "\n")))
                .collect(joining("", "# Rules and their tests\n\nMade by the build from `@Rule`; do not edit.\n", ""));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
