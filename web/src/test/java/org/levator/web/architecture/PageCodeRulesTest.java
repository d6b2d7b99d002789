package org.levator.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageCodeRulesTest {
    static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.levator.web");
    static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.levator.web.architecture.broken");

    static Stream<Named<ArchRule>> rules() {
        return Arrays.stream(PageCodeRules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> Named.of(field.getName(), rule(field)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_pages_keep_the_rule(ArchRule rule) {
        rule.allowEmptyShould(true).check(CODE);
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
