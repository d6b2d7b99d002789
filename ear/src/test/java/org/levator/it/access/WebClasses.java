package org.levator.it.access;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/** The classes of the built WAR, for the addresses that their annotations give them. */
record WebClasses(List<Class<?>> types) {
    private static final String CLASSES = "WEB-INF/classes/";

    static WebClasses of(byte[] war) {
        try {
            var folder = Files.createTempDirectory("war");
            Files.createDirectories(folder.resolve(CLASSES));
            var names = new ArrayList<String>();
            var urls =
                    new ArrayList<URL>(List.of(folder.resolve(CLASSES).toUri().toURL()));
            try (var zip = new ZipInputStream(new ByteArrayInputStream(war))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    var file = folder.resolve(entry.getName());
                    if (entry.getName().endsWith(".class") || entry.getName().endsWith(".jar")) {
                        Files.createDirectories(file.getParent());
                        Files.copy(zip, file);
                    }
                    if (entry.getName().startsWith(CLASSES + "org/levator/")
                            && entry.getName().endsWith(".class")) {
                        names.add(entry.getName().substring(CLASSES.length()));
                    } else if (entry.getName().endsWith(".jar")) {
                        urls.add(file.toUri().toURL());
                    }
                }
            }
            var loader = new URLClassLoader(urls.toArray(URL[]::new), WebClasses.class.getClassLoader());
            return new WebClasses(names.stream()
                    .<Class<?>>map(name -> load(loader, name.replace('/', '.').replaceFirst("\\.class$", "")))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Stream<String> servlets() {
        return types.stream()
                .filter(type -> type.isAnnotationPresent(WebServlet.class))
                .flatMap(type -> verbs(type).flatMap(verb -> addresses(type.getAnnotation(WebServlet.class))
                        .map(address -> verb + " " + address)));
    }

    Stream<String> resources() {
        var root = types.stream()
                .map(type -> type.getAnnotation(ApplicationPath.class))
                .filter(path -> path != null)
                .map(ApplicationPath::value)
                .findFirst()
                .orElse("");
        return types.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(method -> verb(method).stream()
                        .map(verb -> verb + " " + root + address(type) + address(method))));
    }

    private static Stream<String> verbs(Class<?> servlet) {
        return Arrays.stream(servlet.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.matches("do(Get|Post|Put|Delete|Patch)"))
                .map(name -> name.substring(2).toUpperCase(java.util.Locale.ROOT));
    }

    private static Stream<String> addresses(WebServlet servlet) {
        return Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns()));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String address(java.lang.reflect.AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value().replaceFirst("^/", "");
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
