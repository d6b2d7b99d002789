package org.levator.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path data;

    @Test
    void a_first_start_has_no_ports_yet() {
        assertThat(Ports.kept(Folder.at(data))).isEmpty();
    }

    @Test
    void chosen_ports_are_kept_for_the_next_start() {
        var folder = Folder.at(data);
        var chosen = Ports.choose(folder);
        assertThat(Ports.kept(folder)).contains(chosen);
    }

    @Test
    void no_port_is_given_twice() {
        var ports = Ports.choose(Folder.at(data));
        assertThat(Stream.of(ports.web(), ports.management(), ports.signIn(), ports.signInHealth(), ports.database())
                        .distinct())
                .hasSize(5);
    }

    @Test
    void ports_are_given_up_when_another_program_has_taken_one() throws IOException {
        var folder = Folder.at(data);
        var chosen = Ports.choose(folder);
        try (var other = new ServerSocket(chosen.signIn(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(other.getLocalPort())).isFalse();
            assertThat(Ports.kept(folder)).isEmpty();
        }
        assertThat(Ports.kept(folder)).contains(chosen);
    }
}
