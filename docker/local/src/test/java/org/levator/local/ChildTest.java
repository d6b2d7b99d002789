package org.levator.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    @TempDir
    Path data;

    Folder folder;

    @BeforeEach
    void setUp() {
        folder = Folder.at(data);
    }

    @Test
    void what_a_killed_start_left_running_is_ended_by_the_next() {
        var child = Child.start(folder, "sleeper", List.of("sleep", "60"), Map.of());
        assertThat(Child.endLeftover(folder, "sleeper", "TERM")).isTrue();
        assertThat(child.alive()).isFalse();
        assertThat(folder.pid("sleeper")).doesNotExist();
    }

    @Test
    void nothing_is_ended_when_nothing_was_left() {
        assertThat(Child.endLeftover(folder, "sleeper", "TERM")).isFalse();
    }

    @Test
    void stopping_leaves_neither_process_nor_pid() {
        var child = Child.start(folder, "sleeper", List.of("sleep", "60"), Map.of());
        child.stop("TERM");
        assertThat(child.alive()).isFalse();
        assertThat(folder.pid("sleeper")).doesNotExist();
    }

    @Test
    void a_start_that_dies_is_told_with_the_place_of_its_last_words() {
        var child = Child.start(folder, "dying", List.of("sh", "-c", "exit 3"), Map.of());
        var await = new Await(folder, "dying", child.process());
        assertThatThrownBy(() -> await.until(() -> false, Duration.ofSeconds(20)))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("code 3")
                .hasMessageContaining("dying.log");
    }
}
