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
    void a_database_that_is_not_the_launchers_gets_invented_patients_only_when_asked() {
        assertThat(Settings.of(ROOT, Map.of("LEVATOR_DB_URL", "jdbc:…")).demo()).isFalse();
        assertThat(Settings.of(ROOT, Map.of("LEVATOR_DB_URL", "jdbc:…", "LEVATOR_DEMO", "yes"))
                        .demo())
                .isTrue();
        assertThat(Settings.of(ROOT, Map.of("LEVATOR_DB_URL", " ")).demo()).isTrue();
    }

    @Test
    void a_production_database_never_gets_demo_rows() {
        assertThat(Settings.of(ROOT, Map.of("LEVATOR_PRODUCTION", "true", "LEVATOR_DEMO", "yes"))
                        .demo())
                .isFalse();
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
