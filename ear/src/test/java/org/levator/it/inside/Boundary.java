package org.levator.it.inside;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How boundaries are named in the access table. */
public final class Boundary {
    private Boundary() {}

    /** For instance {@code sign(SignNote)}. */
    public static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    /** Whether it says that this role may call it. */
    static boolean isFor(String role, Method method) {
        var own = method.getAnnotation(RolesAllowed.class);
        var roles = own == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
        return roles == null || List.of(roles.value()).contains(role);
    }

    /** @param name {@code note.NoteSigning.sign(SignNote)} */
    static Method method(String name) throws ClassNotFoundException {
        var dot = name.lastIndexOf('.', name.indexOf('('));
        return Arrays.stream(
                        Class.forName("org.levator." + name.substring(0, dot)).getMethods())
                .filter(m -> signature(m).equals(name.substring(dot + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no method " + name));
    }
}
