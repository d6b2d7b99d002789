package org.levator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeatureDiagramTest {
    static final Path DIAGRAM = Path.of("../docs/features.md");
    static final String ROOT = "org.levator";

    final Map<String, Set<String>> uses = read(DIAGRAM);

    @Test
    void every_import_follows_the_picture() {
        assertThat(againstThePicture(CodeRulesTest.CODE, ROOT)).isEmpty();
    }

    @Test
    void an_import_against_the_picture_is_caught() {
        assertThat(againstThePicture(CodeRulesTest.BROKEN, ROOT + ".architecture.broken"))
                .anyMatch(d -> d.contains("shared -> note"));
    }

    @Test
    void a_part_of_a_feature_is_held_to_the_features_arrows() {
        assertThat(againstThePicture(CodeRulesTest.BROKEN, ROOT + ".architecture.broken"))
                .anyMatch(d -> d.contains("shared -> note") && d.contains("KnowsItBelow"));
    }

    @Test
    void the_picture_has_no_circle() {
        uses.forEach((feature, used) -> assertThat(used).doesNotContain(feature));
    }

    private List<String> againstThePicture(JavaClasses classes, String root) {
        return classes.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> isForbidden(d, root))
                .map(d -> feature(d.getOriginClass(), root) + " -> " + feature(d.getTargetClass(), root) + ": "
                        + d.getDescription())
                .distinct()
                .toList();
    }

    private boolean isForbidden(Dependency dependency, String root) {
        var from = feature(dependency.getOriginClass(), root);
        var to = feature(dependency.getTargetClass(), root);
        return !from.isEmpty()
                && !to.isEmpty()
                && !from.equals(to)
                && !uses.getOrDefault(from, Set.of()).contains(to);
    }

    private static String feature(JavaClass type, String root) {
        var name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        return name.substring(root.length() + 1).split("\\.")[0];
    }

    /** For each feature all that leads to it. Lines read {@code a --> b --> c}. */
    private static Map<String, Set<String>> read(Path diagram) {
        var uses = new HashMap<String, Set<String>>();
        for (var line : lines(diagram)) {
            var chain = line.strip().split(" --> ");
            for (int i = 1; i < chain.length; i++) {
                uses.computeIfAbsent(chain[i], f -> new HashSet<>()).add(chain[i - 1]);
            }
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var used : uses.values()) {
                var further = new HashSet<String>();
                used.forEach(u -> further.addAll(uses.getOrDefault(u, Set.of())));
                grown |= used.addAll(further);
            }
        }
        return uses;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
