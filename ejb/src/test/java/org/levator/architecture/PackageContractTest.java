package org.levator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every package says what it is, and what it is not, in its package-info: a part of a feature as much as a feature. */
class PackageContractTest {
    @Test
    void every_package_has_its_contract() throws IOException {
        assertThat(withoutContract(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void a_package_without_one_is_caught(@TempDir Path code) throws IOException {
        var part = Files.createDirectories(code.resolve("letter/sending"));
        Files.writeString(part.resolve("Sendings.java"), "class Sendings {}");
        Files.writeString(part.resolve("package-info.java"), "package letter.sending;");

        assertThat(withoutContract(code)).containsExactly(part);
    }

    private static List<Path> withoutContract(Path code) throws IOException {
        try (var files = Files.walk(code)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !says(folder.resolve("package-info.java")))
                    .toList();
        }
    }

    private static boolean says(Path contract) {
        try {
            return Files.exists(contract) && Files.readString(contract).startsWith("/**");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
