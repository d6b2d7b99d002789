package org.levator.it.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.levator.it.Await;

/** {@code ./levator up} in a process group of its own, so that one signal ends it with all that it has started, as when a machine is switched off. */
final class Launched {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    /** {@code TestClinic} has the same, and would start one. */
    private static final Path ROOT =
            Path.of(System.getProperty("levator.root", "..")).toAbsolutePath().normalize();

    private final Path data;
    private final Path words;
    private final Instant begun = Instant.now();
    private final Process launcher;

    private Launched(Path data) throws IOException {
        this.data = data;
        this.words = Path.of(data + ".log");
        var builder = new ProcessBuilder("setsid", ROOT.resolve("levator").toString(), "up")
                .redirectErrorStream(true)
                .redirectOutput(words.toFile());
        builder.environment().put("LEVATOR_DATA", data.toString());
        this.launcher = builder.start();
    }

    static Launched in(Path data) throws IOException {
        return new Launched(data);
    }

    /** @return how long the start took */
    Duration awaitWhole() {
        Await.until("the clinic is up in " + data, PATIENCE, () -> {
            if (!launcher.isAlive()) {
                throw new AssertionError("the start ended: " + said());
            }
            return said().stripTrailing().matches("(?s).*\nhttp\\S+");
        });
        return Duration.between(begun, Instant.now());
    }

    void kill() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-KILL", "--", "-" + launcher.pid()).start().waitFor();
        if (!launcher.waitFor(10, TimeUnit.SECONDS)) {
            throw new AssertionError("the launcher outlives its end");
        }
    }

    void down() throws IOException, InterruptedException {
        launcher.destroy();
        launcher.waitFor(1, TimeUnit.MINUTES);
    }

    /** What it said last before it was killed. */
    String lastWords() {
        return said().lines().reduce((before, last) -> last).orElse("nothing yet");
    }

    /** As whoever migrates it sees it. */
    String ask(String sql) throws IOException, SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + load("ports.properties").getProperty("database")
                + "/levator?currentSchema=levator";
        try (var owner = DriverManager.getConnection(
                        url, "levator_owner", load("secrets.properties").getProperty("db.levator_owner"));
                var rows = owner.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Properties load(String file) throws IOException {
        try (Reader in = Files.newBufferedReader(data.resolve(file))) {
            var values = new Properties();
            values.load(in);
            return values;
        }
    }

    private String said() {
        try {
            return Files.readString(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
