package org.levator.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir
    Path place;

    private boolean fit;

    @Test
    void a_data_folder_that_cannot_be_made_is_said_and_keeps_a_clinic_from_starting() throws IOException {
        var file = Files.writeString(place.resolve("file"), "no folder");
        var said = examine(Map.of("LEVATOR_DATA", file.resolve("clinic").toString()));
        assertThat(said).contains("BAD  The data folder").contains("LEVATOR_DATA");
        assertThat(fit).isFalse();
    }

    @Test
    void a_port_that_somebody_holds_is_named_with_what_follows() throws IOException {
        var ports = Ports.choose(Folder.at(place.resolve("clinic")));
        try (var other = new ServerSocket(ports.web(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(examine(Map.of()))
                    .contains("note Another program holds port " + other.getLocalPort() + ":")
                    .contains("address changes");
        }
        assertThat(examine(Map.of())).contains("ok   The clinic's ports are free");
    }

    @Test
    void a_browser_that_is_not_where_it_is_said_to_be_is_not_called_there() {
        assertThat(examine(Map.of("LEVATOR_CHROMIUM", "/nowhere/chromium")))
                .contains("note LEVATOR_CHROMIUM names /nowhere/chromium, and no browser is there");
    }

    private String examine(Map<String, String> said) {
        var env = new HashMap<>(Map.of("LEVATOR_DATA", place.resolve("clinic").toString()));
        env.putAll(said);
        var out = new ByteArrayOutputStream();
        fit = new Doctor(Settings.of(place, env)).examine(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
