package org.levator.it.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;

/** What is shipped stands on a bill: ours names each library with its hash, WildFly's own manifest each artifact of the server. */
class BillOfMaterialsIT {
    private static final Path TARGET = TestClinic.ROOT.resolve("ear/target");

    @Test
    @Rule("SC-1")
    void every_library_of_the_application_stands_on_the_bill_by_its_hash() throws IOException {
        var bill = bill();
        var libraries = libraries(Files.newInputStream(TARGET.resolve("levator.ear")));
        assertThat(libraries)
                .hasSizeGreaterThan(10)
                .allSatisfy((name, hash) -> assertThat(bill).as(name).contains(hash));
    }

    @Test
    @Rule("SC-1")
    void the_database_driver_and_what_migrates_stand_on_the_bill() throws IOException {
        var bill = bill();
        var driver = TARGET.resolve("server/modules/org/postgresql/jdbc/main/postgresql.jar");
        assertThat(bill).contains(hash(Files.readAllBytes(driver)));
        try (var jars = Files.list(TestClinic.ROOT.resolve("docker/local/target/migrate"))) {
            assertThat(jars)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(jar -> assertThat(bill).as(jar.toString()).contains(hash(Files.readAllBytes(jar))));
        }
    }

    @Test
    @Rule("SC-1")
    void every_module_of_the_server_stands_on_its_manifest() throws IOException {
        var manifest = Files.readString(TARGET.resolve("server/.installation/manifest.yaml"));
        var artifacts = manifest.replaceAll("\"\\s+version: \"", "-");
        try (var files = Files.walk(TARGET.resolve("server/modules/system"))) {
            var modules = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .map(name -> name.replaceFirst("\\.jar$", ""))
                    .toList();
            assertThat(modules).hasSizeGreaterThan(300).allSatisfy(module -> assertThat(artifacts)
                    .containsPattern("\"" + withoutClassifier(module) + "\""));
        }
    }

    /** Maven makes it only when it is online. */
    private static String bill() throws IOException {
        var file = TestClinic.ROOT.resolve("target/levator-sbom.json");
        assumeThat(Files.exists(file) || !"offline=true".equals(System.getProperty("levator.maven")))
                .isTrue();
        return Files.readString(file);
    }

    /** {@code hibernate-core-6.6.40.Final}; an artifact's classifier, which the manifest does not name, may follow the version. */
    private static String withoutClassifier(String jar) {
        return Pattern.quote(jar.replaceFirst("-(linux|osx)-(x86|aarch)_64$", ""));
    }

    private static Map<String, String> libraries(InputStream archive) throws IOException {
        var found = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(archive)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readAllBytes();
                if (entry.getName().endsWith(".war")) {
                    found.putAll(libraries(new ByteArrayInputStream(bytes)));
                } else if (entry.getName().matches("(WEB-INF/)?lib/.*\\.jar")) {
                    found.put(entry.getName(), hash(bytes));
                }
            }
        }
        return found;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
