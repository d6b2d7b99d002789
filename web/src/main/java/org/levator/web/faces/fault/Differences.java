package org.levator.web.faces.fault;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.shared.SubmissionKey;
import org.levator.web.faces.text.FeatureTexts;
import org.levator.web.faces.text.Texts;

/** Compares two people's versions of the same form, field by field, in the words of the page. */
@RequestScoped
public class Differences {
    @Inject
    Texts texts;

    public List<Difference> between(String feature, Object mine, Object theirs) {
        return Arrays.stream(properties(mine.getClass()))
                .flatMap(p -> isForm(p)
                        ? between(feature, read(p, mine), read(p, theirs)).stream()
                        : between(texts.get(feature), p, mine, theirs))
                .toList();
    }

    private Stream<Difference> between(FeatureTexts words, PropertyDescriptor p, Object mine, Object theirs) {
        return Stream.of(p)
                .filter(Differences::isTyped)
                .filter(f -> !Objects.equals(read(f, mine), read(f, theirs)))
                .map(f -> new Difference(
                        words.get(f.getName()), shown(words, read(f, mine)), shown(words, read(f, theirs))));
    }

    private static boolean isTyped(PropertyDescriptor property) {
        return property.getPropertyType() != SubmissionKey.class
                && (property.getWriteMethod() != null || property.getPropertyType() == Map.class);
    }

    /** A part of the form that is one itself. */
    private static boolean isForm(PropertyDescriptor property) {
        return property.getPropertyType().getSimpleName().endsWith("Form");
    }

    private String shown(FeatureTexts words, Object content) {
        if (content instanceof Enum<?> constant) {
            var key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return words.containsKey(key) ? words.label(constant) : constant.toString();
        }
        if (content instanceof Boolean yes) {
            return texts.get("faces").get(yes ? "yes" : "no");
        }
        if (content instanceof Collection<?> many) {
            return many.stream().map(one -> shown(words, one)).collect(Collectors.joining(", "));
        }
        if (content instanceof Map<?, ?> lines) {
            return lines.entrySet().stream()
                    .map(line -> texts.get("faces").of("line", words.get("Kind." + line.getKey()), line.getValue()))
                    .collect(Collectors.joining("\n"));
        }
        return content == null ? "" : content.toString();
    }

    private static Object read(PropertyDescriptor property, Object form) {
        try {
            var content = property.getReadMethod().invoke(form);
            return content instanceof Map<?, ?> lines ? written(lines) : "".equals(content) ? null : content;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lines that were left empty are no difference. */
    private static Map<?, ?> written(Map<?, ?> lines) {
        var written = new TreeMap<Object, Object>(lines);
        written.values().removeIf(line -> line == null || line.toString().isBlank());
        return written;
    }

    private static PropertyDescriptor[] properties(Class<?> form) {
        try {
            return Introspector.getBeanInfo(form, Object.class).getPropertyDescriptors();
        } catch (IntrospectionException e) {
            throw new IllegalStateException(e);
        }
    }
}
