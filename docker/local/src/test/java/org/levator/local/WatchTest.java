package org.levator.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchTest {
    private final Sleeper server = new Sleeper();

    @AfterEach
    void end_all() {
        server.processes.forEach(Process::destroyForcibly);
    }

    @Test
    void what_dies_is_started_again_however_often() throws Exception {
        server.start();
        try (var watch = new Watch(Console.silent(), Server::start)) {
            watch.over(server);
            for (int starts = 2; starts < 4; starts++) {
                server.ready = new CountDownLatch(1);
                server.process().destroyForcibly();
                assertThat(server.ready.await(20, TimeUnit.SECONDS)).isTrue();
                assertThat(server.processes).hasSize(starts);
            }
        }
    }

    @Test
    void one_that_runs_but_is_of_no_use_is_ended_before_the_next_try() throws Exception {
        server.start();
        server.useless = 2;
        try (var watch = new Watch(Console.silent(), Server::start)) {
            watch.over(server);
            server.process().destroyForcibly();
            assertThat(server.ready.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(server.processes).hasSize(4).filteredOn(Process::isAlive).containsExactly(server.process());
    }

    @Test
    void a_disk_that_is_full_for_a_while_does_not_end_the_watch() throws Exception {
        server.start();
        try (var watch = new Watch(Console.silent(), server::startWhenThereIsRoom)) {
            watch.over(server);
            server.process().destroyForcibly();
            assertThat(server.ready.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** A process that does nothing, and is of use only after some starts. */
    private static final class Sleeper implements Server {
        private final List<Process> processes = new ArrayList<>();
        private volatile CountDownLatch ready = new CountDownLatch(1);
        private int useless;
        private boolean full = true;

        void startWhenThereIsRoom(Server server) {
            if (full) {
                full = false;
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
            server.start();
        }

        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public void start() {
            try {
                processes.add(new ProcessBuilder("sleep", "600").start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void awaitReady() {
            if (useless-- > 0) {
                throw new Trouble("It runs and answers nobody");
            }
            ready.countDown();
        }

        @Override
        public Process process() {
            return processes.get(processes.size() - 1);
        }

        @Override
        public void stop() {
            process().destroyForcibly().onExit().join();
        }
    }
}
