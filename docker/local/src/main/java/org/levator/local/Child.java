package org.levator.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process we started: its words go to a log, its pid to the data folder. */
final class Child {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final Process process;
    private final Path pid;

    private Child(Process process, Path pid) {
        this.process = process;
        this.pid = pid;
    }

    static Child start(Folder folder, String name, List<String> command, Map<String, String> environment) {
        try {
            keepLast(folder.log(name));
            var builder = new ProcessBuilder(command)
                    .directory(folder.path().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(folder.log(name).toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            Kept.write(folder.pid(name), process.toHandle());
            return new Child(process, folder.pid(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Process process() {
        return process;
    }

    /** By its handle: the process itself is told of its end a moment after those who wait for it. */
    boolean alive() {
        return process.toHandle().isAlive();
    }

    /** Asks by the signal, waits, and then insists. */
    void stop(String signal) {
        end(process.toHandle(), signal);
        delete(pid);
    }

    /** Ends what an earlier, killed start has left running. */
    static boolean endLeftover(Folder folder, String name, String signal) {
        var leftover = Kept.read(folder.pid(name));
        leftover.ifPresent(process -> end(process, signal));
        delete(folder.pid(name));
        return leftover.isPresent();
    }

    static void end(ProcessHandle process, String signal) {
        if (!process.isAlive()) {
            return; // its number may be somebody else's by now
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (IOException | ExecutionException e) {
            throw new Trouble("Process " + process.pid() + " could not be ended", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static void keepLast(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > 5_000_000) {
            Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
