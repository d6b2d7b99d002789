package org.levator.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {
    @TempDir
    Path cache;

    @Test
    void a_program_is_made_once() {
        var made = new AtomicInteger();
        for (var i = 0; i < 2; i++) {
            new Programs(cache).get("tool", folder -> {
                made.incrementAndGet();
                Files.writeString(folder.resolve("run"), "#!");
            });
        }
        assertThat(made).hasValue(1);
        assertThat(cache.resolve("tool/run")).exists();
    }

    @Test
    void half_a_program_is_never_used() {
        var programs = new Programs(cache);
        assertThatThrownBy(() -> programs.get("tool", folder -> {
                    Files.writeString(folder.resolve("half"), "");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class);
        var tool = programs.get("tool", folder -> Files.writeString(folder.resolve("whole"), ""));
        assertThat(tool.resolve("whole")).exists();
        assertThat(tool.resolve("half")).doesNotExist();
    }
}
