package org.levator.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The cache of unpacked programs. Each is made whole under another name and then renamed, so half of one is never used. */
record Programs(Path cache) {

    /** The program's folder, made by the recipe when it is not there. Starts that run side by side wait for each other. */
    Path get(String name, Recipe recipe) {
        var ready = cache.resolve(name);
        try {
            Files.createDirectories(cache);
            try (var lock = FileChannel.open(
                            cache.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                if (!Files.exists(ready)) {
                    var half = cache.resolve(name + ".part");
                    Archive.delete(half);
                    Files.createDirectories(half);
                    recipe.make(half);
                    Files.move(half, ready, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return ready;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Recipe {
        void make(Path folder) throws IOException;
    }
}
