package org.levator.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.levator.it.inside.Answer;

/** The way to the small application inside the server: put beside the clinic once, then called. */
public final class Inside {
    private static final String NAME = "levator-inside";
    private static final Path CLASSES = Path.of(System.getProperty("levator.test-classes", "target/test-classes"));
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Inside ONE = new Inside();

    private Inside() {
        try {
            put();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Answer call(Map<String, String> parameters) {
        return ONE.post(parameters);
    }

    private Answer post(Map<String, String> parameters) {
        var form = parameters.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            return Answer.read(
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI address() {
        return TestClinic.address().resolve("/" + NAME + "/call");
    }

    private static void put() throws IOException {
        var war = TestClinic.deployments().resolve(NAME + ".war");
        var deployed = marker(war, "deployed");
        Files.deleteIfExists(deployed);
        Files.deleteIfExists(marker(war, "failed"));
        write(war);
        Files.writeString(marker(war, "dodeploy"), "");
        var end = Instant.now().plus(PATIENCE);
        while (!Files.exists(deployed)) {
            if (Files.exists(marker(war, "failed")) || Instant.now().isAfter(end)) {
                throw new IllegalStateException("the application inside was not taken up: see the server's log");
            }
            pause();
        }
    }

    private static void write(Path war) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(war));
                var files = Files.walk(CLASSES.resolve("org/levator/it/inside"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                add(zip, "WEB-INF/classes/" + CLASSES.relativize(file), file);
            }
            add(
                    zip,
                    "WEB-INF/classes/org/levator/it/inside/things-of-a-case.sql",
                    CLASSES.resolve("org/levator/it/inside/things-of-a-case.sql"));
            add(
                    zip,
                    "WEB-INF/jboss-deployment-structure.xml",
                    CLASSES.resolve("org/levator/it/inside/jboss-deployment-structure.xml"));
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
    }

    private static Path marker(Path war, String state) {
        return Path.of(war + "." + state);
    }

    private static void pause() {
        try {
            Thread.sleep(100); // the server's scanner tells by a file
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
