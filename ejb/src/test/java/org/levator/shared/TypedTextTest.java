package org.levator.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.levator.Rule;

/** Every text that a boundary takes, found by what its methods take, and what may stand in it (IN-2). */
class TypedTextTest {
    /** Codes, tickets and accounts: whatever is not one of ours is not found. */
    private static final Set<String> NOT_TYPED = Set.of(
            "RaiseFlag.kind",
            "CurrentUser.is",
            "StopByTicket.stop",
            "StopByTicket.notThisPart",
            "AccessLog.allowedByTicket",
            "AccessSubject.colleague",
            "AccessSubject.other");
    /** Their entities clean these as they take them; a health number keeps no spaces at all. */
    private static final Set<String> CLEANED_WHEN_TAKEN =
            Set.of("SaveLetter", "ItemText", "RecordDisclosure", "LogSending", "RecipientEntry", "HealthNumber");

    private static final List<String> STORED = List.of(
            "\uD83D\uDE0C\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
            "\u05E9\u05DC\u05D5\u05DD \u202B\u0645\u0631\u062D\u0628\u0627\u202C",
            "e\u0301a\u0328\u0300 \u1E9B\u0323",
            "\u0085\u00A0\u00AD\u2028\u200B\uFEFF",
            "'; drop table patient --",
            "</textarea><script>",
            "\t",
            "\n");
    private static final List<String> REFUSED = Stream.concat(
                    Stream.iterate(0, c -> c < 0x20, c -> c + 1)
                            .filter(c -> c != '\t' && c != '\n' && c != '\r')
                            .map(Character::toString),
                    Stream.of("\uD83D", "\uDE0C", "\uDE0C\uD83D", "\uFFFE", "\uFFFF"))
            .toList();

    private static final Map<String, AnnotatedElement> FIELDS = fields();

    static Stream<String> typed() {
        return FIELDS.keySet().stream().filter(name -> !NOT_TYPED.contains(name.split(" ")[0]));
    }

    @Test
    @Rule("IN-2")
    void there_are_fields_to_try() {
        assertThat(typed()).hasSizeGreaterThan(50).contains("PatientDetails.email", "NoteContent.sections");
        System.out.println("Fields: " + typed().count() + ", values each: " + (STORED.size() + REFUSED.size() + 2));
    }

    @ParameterizedTest
    @MethodSource("typed")
    @Rule("IN-2")
    void a_text_has_its_limit_and_holds_no_control(String name) {
        var limit = limit(FIELDS.get(name));
        assertThat(limit).as("limit of " + name).isNotNull();
        var check = new PlainText.Check();
        check.initialize(limit);
        assertThat(STORED).allMatch(text -> text.length() > limit.max() || check.isValid(text, null));
        assertThat(REFUSED).noneMatch(text -> check.isValid(text, null));
        assertThat(check.isValid("\u00E9".repeat(limit.max()), null)).isTrue();
        assertThat(check.isValid("\u00E9".repeat(limit.max() + 1), null)).isFalse();
        assertThat(limit.max()).isLessThan(1_000_000);
    }

    @ParameterizedTest
    @MethodSource("typed")
    @Rule("IN-2")
    void its_line_ends_become_one_and_the_rest_stays(String name) throws ReflectiveOperationException {
        if (FIELDS.get(name) instanceof RecordComponent component
                && component.getType() == String.class
                && !CLEANED_WHEN_TAKEN.contains(component.getDeclaringRecord().getSimpleName())) {
            assertThat(kept(component, "a\r\nb\rc")).isEqualTo("a\nb\nc");
            for (var text : STORED) {
                assertThat(kept(component, "a" + text + "z")).isEqualTo("a" + text + "z");
            }
        }
    }

    private static Object kept(RecordComponent component, String text) throws ReflectiveOperationException {
        var type = component.getDeclaringRecord();
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(other -> other.getName().equals(component.getName()) ? text : any(other.getType()))
                .toArray();
        var make = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        make.setAccessible(true);
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(make.newInstance(values));
    }

    private static Object any(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type == List.class ? List.of() : type == Set.class ? Set.of() : type == Map.class ? Map.of() : null;
    }

    private static PlainText limit(AnnotatedElement field) {
        if (field instanceof RecordComponent component) {
            return Stream.concat(Stream.of(component.getAnnotatedType()), arguments(component.getAnnotatedType()))
                    .map(type -> type.getAnnotation(PlainText.class))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
        }
        return field.getAnnotation(PlainText.class);
    }

    private static Stream<AnnotatedType> arguments(AnnotatedType type) {
        return type instanceof java.lang.reflect.AnnotatedParameterizedType several
                ? Arrays.stream(several.getAnnotatedActualTypeArguments())
                : Stream.empty();
    }

    /** Each text by its name: {@code SaveLetter.question}, {@code ConsentRecording.correct 2}. */
    private static Map<String, AnnotatedElement> fields() {
        var fields = new LinkedHashMap<String, AnnotatedElement>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.levator").stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class))
                        .map(type -> type.reflect())
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .forEach(method -> take(method, fields));
        return fields;
    }

    private static void take(Method method, Map<String, AnnotatedElement> fields) {
        var name = method.getDeclaringClass().getSimpleName() + "." + method.getName() + " ";
        for (var parameter : method.getParameters()) {
            if (parameter.getType() == String.class) {
                fields.put(name + fields.size(), parameter);
            } else {
                take(parameter.getParameterizedType(), fields);
            }
        }
    }

    private static void take(Type type, Map<String, AnnotatedElement> fields) {
        if (type instanceof ParameterizedType several) {
            Arrays.stream(several.getActualTypeArguments()).forEach(part -> take(part, fields));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            for (var component : record.getRecordComponents()) {
                var name = record.getSimpleName() + "." + component.getName();
                if (component.getGenericType().getTypeName().contains("java.lang.String")) {
                    fields.put(name, component);
                } else {
                    take(component.getGenericType(), fields);
                }
            }
        }
    }
}
