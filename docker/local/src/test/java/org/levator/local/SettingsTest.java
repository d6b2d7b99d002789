package org.levator.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path ROOT = Path.of("/srv/levator");

    @Test
    void the_demo_clinic_is_wanted_unless_somebody_says_no() {
        assertThat(Settings.of(ROOT, Map.of()).demo()).isTrue();
        assertThat(Settings.of(ROOT, Map.of("LEVATOR_DEMO", "no")).demo()).isFalse();
    }

    @Test
    void everything_that_is_kept_lies_under_the_project_unless_somebody_says_where() {
        assertThat(Settings.of(ROOT, Map.of()).data()).isEqualTo(ROOT.resolve(".levator/clinic"));
        assertThat(Settings.of(ROOT, Map.of("LEVATOR_DATA", "/var/clinic")).data())
                .isEqualTo(Path.of("/var/clinic"));
    }

    @Test
    void an_empty_variable_counts_as_none() {
        assertThat(Settings.of(ROOT, Map.of("LEVATOR_DB_URL", " ")).variable("LEVATOR_DB_URL"))
                .isEmpty();
    }
}
