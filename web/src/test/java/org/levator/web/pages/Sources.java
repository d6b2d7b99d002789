package org.levator.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that the tests of this package read. */
final class Sources {
    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path BUNDLES = Path.of("src/main/resources/org/levator/web");
    static final Path JAVA = Path.of("src/main/java");

    private Sources() {}

    static List<Path> under(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
