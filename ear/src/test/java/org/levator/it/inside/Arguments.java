package org.levator.it.inside;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The simplest valid arguments of a method, made from their types and constraints; what may be absent is absent, except ids. */
final class Arguments {
    private final Ids ids;

    Arguments(Ids ids) {
        this.ids = ids;
    }

    Object[] of(Method method) {
        return Arrays.stream(method.getParameters())
                .map(p -> needed(p.getType(), p.getParameterizedType(), p, true))
                .toArray();
    }

    private Object needed(Class<?> type, Type generic, AnnotatedElement place, boolean parameter) {
        boolean required = parameter
                || type.isPrimitive()
                || isId(type)
                || type == UUID.class
                || type == Map.class
                || Collection.class.isAssignableFrom(type)
                || place.isAnnotationPresent(NotNull.class)
                || place.isAnnotationPresent(NotBlank.class)
                || place.isAnnotationPresent(NotEmpty.class);
        return required ? value(type, generic, place) : null;
    }

    private Object value(Class<?> type, Type generic, AnnotatedElement place) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return collection(type, generic, place);
        }
        if (type == Map.class) {
            return map(generic, place);
        }
        return simple(type, place);
    }

    private Object collection(Class<?> type, Type generic, AnnotatedElement place) {
        if (!place.isAnnotationPresent(NotEmpty.class)) {
            return type == Set.class ? Set.of() : List.of();
        }
        var one = argument(generic, 0);
        return type == Set.class ? Set.of(one) : List.of(one);
    }

    private Object map(Type generic, AnnotatedElement place) {
        return place.isAnnotationPresent(NotEmpty.class)
                ? Map.of(argument(generic, 0), argument(generic, 1))
                : Map.of();
    }

    private Object argument(Type generic, int index) {
        var type = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[index];
        return value(type, type, type);
    }

    private Object simple(Class<?> type, AnnotatedElement place) {
        return switch (type.getSimpleName()) {
            case "String" -> "Ada";
            case "int", "Integer" -> number(place);
            case "long", "Long" -> (long) number(place);
            case "boolean", "Boolean" -> false;
            case "double", "Double" -> (double) number(place);
            case "UUID" -> UUID.randomUUID();
            case "Instant" -> Instant.now().minusSeconds(60);
            case "Duration" -> Duration.ZERO;
            case "LocalDate" -> LocalDate.now();
            case "LocalTime" -> LocalTime.of(10, 0);
            case "LocalDateTime" -> LocalDateTime.now();
            case "Locale" -> Locale.CANADA;
            default -> throw new IllegalStateException("no simplest value of " + type);
        };
    }

    private static int number(AnnotatedElement place) {
        var least = place.getAnnotation(Min.class);
        return least == null ? 0 : (int) least.value();
    }

    private Object record(Class<?> type) {
        if (isId(type)) {
            return build(type, ids.of(type));
        }
        var components = type.getRecordComponents();
        return build(
                type,
                Arrays.stream(components)
                        .map(c -> needed(c.getType(), c.getGenericType(), new Component(c, type), false))
                        .toArray());
    }

    private static Object build(Class<?> type, Object... values) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("no simplest " + type.getSimpleName() + ": " + refused.getCause(), refused);
        }
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getSimpleName().endsWith("Id")
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    /** A component with the constraints that the compiler left on its field. */
    private record Component(RecordComponent component, Class<?> owner) implements AnnotatedElement {
        @Override
        public <T extends java.lang.annotation.Annotation> T getAnnotation(Class<T> kind) {
            return field().getAnnotation(kind);
        }

        @Override
        public java.lang.annotation.Annotation[] getAnnotations() {
            return field().getAnnotations();
        }

        @Override
        public java.lang.annotation.Annotation[] getDeclaredAnnotations() {
            return field().getDeclaredAnnotations();
        }

        private java.lang.reflect.Field field() {
            try {
                return owner.getDeclaredField(component.getName());
            } catch (NoSuchFieldException never) {
                throw new IllegalStateException(never);
            }
        }
    }
}
