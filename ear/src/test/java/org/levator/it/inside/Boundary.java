package org.levator.it.inside;

import java.lang.reflect.Method;
import java.util.Arrays;
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
}
