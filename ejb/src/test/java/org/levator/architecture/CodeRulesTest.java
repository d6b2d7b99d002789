package org.levator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeRulesTest {
    static final JavaClasses CODE = new ClassFileImporter().importPath("target/classes");
    static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.levator.architecture.broken");

    static Stream<Named<ArchRule>> rules() {
        return Arrays.stream(CodeRules.class.getDeclaredFields())
                .filter(f -> f.getType() == ArchRule.class)
                .map(f -> Named.of(f.getName(), rule(f)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_code_keeps_the_rule(ArchRule rule) {
        rule.check(CODE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_catches_a_broken_sample(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN).hasViolation()).isTrue();
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
