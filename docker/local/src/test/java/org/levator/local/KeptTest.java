package org.levator.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
    @TempDir
    Path data;

    Path file;

    @BeforeEach
    void setUp() {
        file = data.resolve("server.pid");
    }

    @Test
    void a_running_process_is_found_again() {
        Kept.write(file, ProcessHandle.current());
        assertThat(Kept.read(file)).contains(ProcessHandle.current());
    }

    @Test
    void an_ended_process_is_not() throws Exception {
        var process = new ProcessBuilder("true").start();
        Kept.write(file, process.toHandle());
        process.waitFor();
        assertThat(Kept.read(file)).isEmpty();
    }

    @Test
    void a_stranger_who_was_given_the_same_pid_is_not_taken_for_ours() throws IOException {
        Files.writeString(file, ProcessHandle.current().pid() + " 1000");
        assertThat(Kept.read(file)).isEmpty();
    }

    @Test
    void a_missing_or_half_written_file_speaks_of_nobody() throws IOException {
        assertThat(Kept.read(file)).isEmpty();
        Files.writeString(file, "4");
        assertThat(Kept.read(file)).isEmpty();
        Files.writeString(file, "");
        assertThat(Kept.read(file)).isEmpty();
    }
}
