package org.levator.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.levator.shared.ClinicRule;

class BundlesTest {
    private static final Pattern USED =
            Pattern.compile("msg\\.(\\w+)(?:\\.(?!of\\b|label\\b)(\\w+)|\\['([^']+)'\\]|\\.of\\('([^']+)')");

    static List<Path> bundles() {
        return Sources.under(Sources.BUNDLES, "messages.properties").stream()
                .map(Path::getParent)
                .toList();
    }

    static final List<Class<?>> ENUMS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.levator").stream()
                    .filter(JavaClass::isEnum)
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    static List<Class<?>> rules() {
        return ENUMS.stream().filter(ClinicRule.class::isAssignableFrom).toList();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_feature_says_the_same_in_both_languages(Path bundle) {
        assertThat(new Bundle(bundle).faults()).isEmpty();
    }

    @Test
    void texts_that_drift_are_caught(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("messages.properties"), "a=Seen {0}\nb=Back\nc=It's\nd=Only here\ne=\ng=Now?\n");
        Files.writeString(
                folder.resolve("messages_fr.properties"), "a=Vu {1}\nb=Retour\nc=C’est\ne=x\nf=ici\ng=Là ?\n");
        Files.writeString(folder.resolve("messages_en.properties"), "b=Back\n");
        assertThat(new Bundle(folder).faults()).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("org.levator.web.pages.HygieneTest#pages")
    void every_text_that_a_page_asks_for_exists(Path page) {
        assertThat(missing(Sources.read(page))).isEmpty();
    }

    @Test
    void a_text_that_does_not_exist_is_caught() {
        var page = "#{msg.faces.product} #{msg.faces.nothing} #{msg.faces['no.thing']} #{msg.nowhere.of('a', 1)}";
        assertThat(missing(page)).containsExactly("faces.nothing", "faces.no.thing", "nowhere.a");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_of_the_clinic_has_its_sentence(Class<?> rule) {
        var feature = rule.getPackageName().substring("org.levator.".length()).split("\\.")[0];
        assertThat(Stream.of(rule.getEnumConstants()))
                .extracting(constant -> feature + "." + ((ClinicRule) constant).messageKey())
                .allMatch(BundlesTest::exists);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void an_enum_that_a_feature_has_words_for_has_them_all(Path bundle) {
        assertThat(wordless(new Bundle(bundle).english().stringPropertyNames())).isEmpty();
    }

    @Test
    void an_enum_with_a_word_missing_is_caught() {
        assertThat(wordless(Set.of("Place.HOME", "Place.LETTERS", "Nothing.AT_ALL")))
                .containsExactly("Place");
    }

    /** The enums of which some constants have words and others have none. */
    private static List<String> wordless(Set<String> keys) {
        var named = keys.stream()
                .filter(key -> key.matches("[A-Z]\\w*\\.[A-Z_]+"))
                .map(key -> key.substring(0, key.indexOf('.')))
                .distinct();
        return named.filter(name ->
                        ENUMS.stream().anyMatch(type -> type.getSimpleName().equals(name)))
                .filter(name -> ENUMS.stream()
                        .filter(type -> type.getSimpleName().equals(name))
                        .noneMatch(type -> Stream.of(type.getEnumConstants())
                                .allMatch(constant -> keys.contains(name + "." + ((Enum<?>) constant).name()))))
                .toList();
    }

    private static List<String> missing(String page) {
        return USED.matcher(page)
                .results()
                .map(use -> use.group(1) + "." + firstGiven(use.group(2), use.group(3), use.group(4)))
                .filter(text -> !exists(text))
                .toList();
    }

    private static boolean exists(String text) {
        var feature = text.substring(0, text.indexOf('.'));
        var folder = Sources.BUNDLES.resolve(feature);
        return Files.exists(folder.resolve("messages.properties"))
                && new Bundle(folder).english().containsKey(text.substring(feature.length() + 1));
    }

    private static String firstGiven(String... groups) {
        return Arrays.stream(groups).filter(Objects::nonNull).findFirst().orElseThrow();
    }
}
