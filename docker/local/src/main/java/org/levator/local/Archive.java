package org.levator.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/** Unpacks, links and deletes folders. */
final class Archive {
    private Archive() {}

    static void untar(InputStream txz, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(txz))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = inside(target, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    makeRoomFor(file);
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    makeRoomFor(file);
                    Files.copy(tar, file);
                    file.toFile().setExecutable((entry.getMode() & 0b001_000_000) != 0);
                }
            }
        }
    }

    /** Unpacks a distribution without its own top folder. */
    static void unzip(Path archive, Path target) throws IOException {
        try (var zip = ZipFile.builder().setPath(archive).get()) {
            for (var entry : java.util.Collections.list(zip.getEntries())) {
                var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                var file = inside(target, name);
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    makeRoomFor(file);
                    Files.copy(zip.getInputStream(entry), file);
                }
            }
        }
    }

    /** A second tree of the same files, by hard links where the disk allows. */
    static void link(Path source, Path target) throws IOException {
        each(source, target, (from, to) -> {
            try {
                Files.createLink(to, from);
            } catch (IOException | UnsupportedOperationException e) {
                Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
            }
        });
    }

    static void copy(Path source, Path target) throws IOException {
        each(source, target, (from, to) -> Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES));
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void each(Path source, Path target, Step step) throws IOException {
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                var to = target.resolve(source.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    step.take(file, to);
                }
            }
        }
    }

    static void makeRoomFor(Path file) throws IOException {
        var folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        var file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("An archive's entry points outside: " + name);
        }
        return file;
    }

    private interface Step {
        void take(Path from, Path to) throws IOException;
    }
}
