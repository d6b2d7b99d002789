package org.levator.web.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.web.faces.FeatureTexts;
import org.levator.web.faces.Texts;

/** Compares two people's versions of the same form, field by field, in the words of the page. */
@RequestScoped
public class Differences {
    @Inject
    Texts texts;

    List<Difference> between(Object mine, Object theirs) {
        return Arrays.stream(properties(mine.getClass()))
                .flatMap(p -> isForm(p) ? between(read(p, mine), read(p, theirs)).stream() : between(p, mine, theirs))
                .toList();
    }

    private Stream<Difference> between(PropertyDescriptor p, Object mine, Object theirs) {
        return Stream.of(p)
                .filter(f -> f.getWriteMethod() != null || f.getName().equals("whats"))
                .filter(f -> !Objects.equals(read(f, mine), read(f, theirs)))
                .map(f -> new Difference(label(f.getName()), shown(read(f, mine)), shown(read(f, theirs))));
    }

    /** A part of the form that is one itself. */
    private static boolean isForm(PropertyDescriptor property) {
        return property.getPropertyType().getSimpleName().endsWith("Form");
    }

    private String label(String property) {
        return texts.get("patient").get(property);
    }

    private String shown(Object content) {
        FeatureTexts patient = texts.get("patient");
        if (content instanceof Enum<?> constant) {
            return patient.label(constant);
        }
        if (content instanceof Boolean yes) {
            return patient.get(yes ? "yes" : "no");
        }
        if (content instanceof Collection<?> many) {
            return many.stream().map(this::shown).collect(Collectors.joining(", "));
        }
        return content == null ? "" : content.toString();
    }

    private static Object read(PropertyDescriptor property, Object form) {
        try {
            var content = property.getReadMethod().invoke(form);
            return "".equals(content) ? null : content;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PropertyDescriptor[] properties(Class<?> form) {
        try {
            return Introspector.getBeanInfo(form, Object.class).getPropertyDescriptors();
        } catch (IntrospectionException e) {
            throw new IllegalStateException(e);
        }
    }
}
