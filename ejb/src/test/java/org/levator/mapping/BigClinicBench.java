package org.levator.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.levator.local.Access;

/** Reads every row of a running clinic at size as the application would, collections too; docs/benchmarks.md says how to run it. */
class BigClinicBench {
    private static final Path CLINIC = Path.of(System.getProperty("levator.clinic", "../.levator/clinic"));

    @Test
    void every_row_of_fifty_thousand_patients_can_be_loaded() throws IOException {
        try (var entities = PersistenceUnit.on(application())) {
            var loaded = entities.fromTransaction(EveryRow::load);
            loaded.forEach((kind, number) -> System.out.println(kind + " " + number));
            assertThat(loaded.get("Patient")).isGreaterThan(50_000);
        }
    }

    private static Access application() throws IOException {
        var port = load("ports.properties").getProperty("database");
        return new Access(
                "jdbc:postgresql://127.0.0.1:" + port + "/levator?currentSchema=levator&defaultRowFetchSize=1000",
                "levator_app",
                load("secrets.properties").getProperty("db.levator_app"));
    }

    private static Properties load(String file) throws IOException {
        var values = new Properties();
        try (var in = Files.newBufferedReader(CLINIC.resolve(file))) {
            values.load(in);
        }
        return values;
    }
}
