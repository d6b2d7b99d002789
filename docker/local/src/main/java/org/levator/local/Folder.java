package org.levator.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** A clinic's data folder; only its owner may look inside. */
record Folder(Path path) {

    static Folder at(Path path) {
        try {
            Files.createDirectories(path);
            var owner = Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName();
            if (!owner.equals(System.getProperty("user.name"))) {
                throw new Trouble("The data folder %s belongs to %s. Use a folder of your own (LEVATOR_DATA)."
                        .formatted(path, owner));
            }
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(path.resolve("run"));
            Files.createDirectories(path.resolve("log"));
            return new Folder(path);
        } catch (IOException e) {
            throw new Trouble(
                    "The data folder %s cannot be made or written to. Choose another one (LEVATOR_DATA)."
                            .formatted(path),
                    e);
        }
    }

    Path of(String name) {
        return path.resolve(name);
    }

    Path log(String server) {
        return path.resolve("log").resolve(server + ".log");
    }

    Path pid(String server) {
        return path.resolve("run").resolve(server + ".pid");
    }

    /** The line a start leaves for {@code status} and for tests that join a running clinic. */
    Path address() {
        return path.resolve("run/address");
    }

    Properties load(String name) {
        var values = new Properties();
        if (Files.exists(of(name))) {
            try (var in = Files.newBufferedReader(of(name))) {
                values.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return values;
    }

    /** Whole or not at all: half a file of passwords, after a kill or on a full disk, would lock us out for good. */
    void store(String name, Properties values, String comment) {
        var half = of(name + ".part");
        try {
            try (var out = Files.newBufferedWriter(half)) {
                values.store(out, comment);
            }
            Files.move(half, of(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
