package org.levator.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Looks at the machine and says in plain words what would keep a clinic from starting. */
final class Doctor {
    private static final long GIGABYTE = 1L << 30;
    private final Settings settings;

    Doctor(Settings settings) {
        this.settings = settings;
    }

    /** @return whether a clinic can start here */
    boolean examine(PrintStream out) {
        var findings = List.of(java(), folder(), ports(), disk(), memory(), namespaces(), chromium());
        findings.forEach(finding -> out.println(finding.sign() + " " + finding.sentence()));
        return findings.stream().noneMatch(finding -> finding.grade == Grade.BAD);
    }

    private Finding java() {
        var version = Runtime.version().feature();
        return version >= 17
                ? good("Java " + version)
                : bad("Java %d is too old: install Java 17 or newer".formatted(version));
    }

    private Finding folder() {
        try {
            Folder.at(settings.data());
            return good("The data folder is yours: " + settings.data());
        } catch (Trouble e) {
            return bad(e.getMessage());
        }
    }

    private Finding ports() {
        if (!Files.isDirectory(settings.data())) {
            return note("Ports are chosen at the first start");
        }
        if (Kept.read(settings.data().resolve("run/launcher.pid")).isPresent()) {
            return good("The clinic is running and holds its ports");
        }
        var folder = new Folder(settings.data());
        if (Ports.kept(folder).isPresent()) {
            return good("The clinic's ports are free");
        }
        return Ports.taken(folder)
                .map(port -> note("Another program holds port " + port
                        + ": the next start chooses new ports, and the clinic's address changes"))
                .orElse(note("Ports are chosen at the first start"));
    }

    private Finding disk() {
        var place = Stream.iterate(settings.data(), Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        try {
            var free = Files.getFileStore(place).getUsableSpace() / GIGABYTE;
            return free >= 4
                    ? good("%d GB of disk are free".formatted(free))
                    : bad("Only %d GB of disk are free at %s: a first start needs 4".formatted(free, place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Finding memory() {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            var free = lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findAny()
                    .orElse(0);
            return free >= 2500
                    ? good("%d MB of memory are free".formatted(free))
                    : note("Only %d MB of memory are free: a clinic uses about 1500".formatted(free));
        } catch (IOException e) {
            return note("The free memory could not be read");
        }
    }

    private Finding namespaces() {
        var way = Postgres.Unprivileged.here();
        if (way.nobody()) {
            return note("User namespaces are switched off, so as root PostgreSQL runs as the user nobody;"
                    + " the data folder must lie where nobody may go");
        }
        return good(
                way.prefix().isEmpty()
                        ? "PostgreSQL runs as you"
                        : "PostgreSQL runs in a user namespace, since it refuses root");
    }

    private Finding chromium() {
        var browser = settings.chromium().orElse(Path.of("/usr/bin/chromium-headless-shell"));
        if (Files.isExecutable(browser)) {
            return good("Chromium for the browser tests: " + browser);
        }
        return note(
                settings.chromium().isPresent()
                        ? "LEVATOR_CHROMIUM names %s, and no browser is there: the browser tests cannot run"
                                .formatted(browser)
                        : "No Chromium: './levator test' installs it where it may");
    }

    private static Finding good(String sentence) {
        return new Finding(Grade.GOOD, sentence);
    }

    private static Finding note(String sentence) {
        return new Finding(Grade.NOTE, sentence);
    }

    private static Finding bad(String sentence) {
        return new Finding(Grade.BAD, sentence);
    }

    private enum Grade {
        GOOD,
        NOTE,
        BAD
    }

    private record Finding(Grade grade, String sentence) {
        String sign() {
            return switch (grade) {
                case GOOD -> "ok  ";
                case NOTE -> "note";
                case BAD -> "BAD ";
            };
        }
    }
}
