package org.levator.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** A clinic another process runs: how it is, and its end. */
final class Running {
    private static final int BENCH_PATIENTS = 50_000;
    private final Folder folder;

    Running(Settings settings) {
        this.folder = Folder.at(settings.data());
    }

    /** Leaves nothing running, even when the one who should have seen to it was killed. */
    void down() {
        Kept.read(folder.pid("launcher")).ifPresent(launcher -> Child.end(launcher, "TERM"));
        Clinic.endLeftovers(folder);
        delete(folder.pid("launcher"));
        delete(folder.address());
    }

    /** @return whether the clinic is up */
    boolean status(PrintStream out) {
        Clinic.SERVERS.forEach(name -> out.printf("%-11s %s%n", name, state(name)));
        var up = Kept.read(folder.pid("launcher")).isPresent() && Files.exists(folder.address());
        out.println(up ? "The clinic is at " + read(folder.address()) : "The clinic is down");
        return up;
    }

    /** Fifty thousand patients for the benchmarks, into a demo clinic that runs. */
    void fill(Settings settings, Console console) {
        if (!settings.demo() || Kept.read(folder.pid("postgresql")).isEmpty()) {
            throw new Trouble("Only a demo clinic that runs here is filled: './levator up --detach' starts one.");
        }
        var database = new Postgres(
                folder,
                new Programs(settings.cache()),
                new Secrets(folder),
                Ports.chosen(folder).database());
        var loaded = new Migrations(new ClinicDatabase(database, new Secrets(folder)).owner())
                .loadBench(settings.benchRows(), LocalDate.now(settings.zone()), BENCH_PATIENTS);
        console.say("The clinic at size: " + (loaded == 0 ? "there" : "loaded"));
    }

    private String state(String name) {
        return Kept.read(folder.pid(name))
                .map(process -> "process %d, %d MB".formatted(process.pid(), megabytes(process)))
                .orElse("down");
    }

    /** Resident memory of the process and its children. */
    private static long megabytes(ProcessHandle process) {
        return (kilobytes(process)
                        + process.descendants().mapToLong(Running::kilobytes).sum())
                / 1024;
    }

    private static long kilobytes(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findAny()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return Optional.ofNullable(e.getMessage()).orElse("?");
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Trouble("The file " + file + " could not be deleted", e);
        }
    }
}
