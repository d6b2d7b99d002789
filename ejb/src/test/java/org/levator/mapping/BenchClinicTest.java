package org.levator.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levator.local.Console;
import org.levator.local.LocalDatabase;
import org.levator.local.Migrations;
import org.levator.local.Settings;

/**
 * The clinic at size, here with some hundred patients: its SQL keeps each constraint of the schema as it is now, and what it wrote can be
 * read. {@code BigClinicBench} asks the same of all fifty thousand.
 */
class BenchClinicTest {
    private static final Set<String> ONLY_WHILE_PEOPLE_WORK = Set.of("StopTicket");

    @Test
    void every_kind_of_row_is_there_and_can_be_loaded() {
        var settings = Settings.of(Path.of("..").toAbsolutePath().normalize(), Map.of())
                .withData(Path.of("target/bench-database").toAbsolutePath())
                .withDemo(true);
        try (var database = LocalDatabase.open(settings, new Console());
                var entities = PersistenceUnit.on(database.app())) {
            new Migrations(database.owner()).loadBench(settings.benchRows(), LocalDate.now(), 2500);
            var loaded = entities.fromTransaction(EveryRow::load);
            assertThat(loaded.get("Patient")).isGreaterThan(2500);
            assertThat(loaded.keySet().stream().filter(kind -> loaded.get(kind) == 0))
                    .isSubsetOf(ONLY_WHILE_PEOPLE_WORK);
        }
    }
}
