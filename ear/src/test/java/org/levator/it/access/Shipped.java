package org.levator.it.access;

import jakarta.ejb.Stateless;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.levator.it.inside.Boundary;

/** What the built EAR really contains: boundaries with their public methods, pages, servlets. */
final class Shipped {
    private static final Path EAR = Path.of(System.getProperty("levator.ear", "target/levator.ear"));

    private Shipped() {}

    /** For instance {@code note.NoteSigning.sign(SignNote)}. */
    static List<String> boundaries() {
        return names("levator-ejb.jar")
                .filter(name -> name.startsWith("org/levator/") && name.endsWith(".class"))
                .map(name -> type(name.replace('/', '.').replaceFirst("\\.class$", "")))
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .flatMap(Shipped::methods)
                .sorted()
                .toList();
    }

    /** Views that have an address: {@code /note}. */
    static List<String> pages() {
        return names("levator-web.war")
                .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                .map(name -> "/" + name.replaceFirst("\\.xhtml$", ""))
                .sorted()
                .toList();
    }

    /** Servlets and resources with their verbs: {@code PUT /api/drafts/{visit}}. */
    static List<String> endpoints() {
        var classes = WebClasses.of(content("levator-web.war"));
        return Stream.concat(classes.servlets(), classes.resources()).sorted().toList();
    }

    private static Stream<String> methods(Class<?> boundary) {
        return Arrays.stream(boundary.getDeclaredMethods())
                .filter(Shipped::isCallable)
                .map(method ->
                        boundary.getName().replaceFirst("^org\\.levator\\.", "") + "." + Boundary.signature(method));
    }

    private static boolean isCallable(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !method.isSynthetic();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Shipped.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Stream<String> names(String module) {
        var found = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content(module)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.add(entry.getName());
            }
            return found.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] content(String module) {
        try (var ear = new ZipFile(EAR.toFile());
                var content = ear.getInputStream(ear.getEntry(module))) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
