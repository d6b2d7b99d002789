package org.levator.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema up to date as its owner, and once, if wanted, puts the demo clinic into it. */
public final class Migrations {
    private static final String SCHEMA = "levator";
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private final Access owner;

    public Migrations(Access owner) {
        this.owner = owner;
        FLYWAY.setLevel(Level.WARNING);
    }

    /** The schema and, where the settings want it, the demo clinic. */
    static void bringUpToDate(Settings settings, Access owner, Console console) {
        var migrations = new Migrations(owner);
        var done = migrations.migrate(settings.migrations());
        console.say("Schema: " + (done == 0 ? "up to date" : done + " migrations run"));
        if (settings.demo() && Files.isDirectory(settings.demoRows())) {
            var loaded = migrations.loadDemo(settings.demoRows(), LocalDate.now(settings.zone()));
            console.say("Demo clinic: " + (loaded == 0 ? "there" : "loaded"));
        }
    }

    /** @return how many migrations ran */
    public int migrate(Path folder) {
        return run(flyway(folder).table("schema_history"));
    }

    /** Demo rows are dated relative to the day they are loaded; later starts leave them alone. */
    public int loadDemo(Path folder, LocalDate today) {
        return load(folder, "demo_history", Map.of("today", today.toString()));
    }

    /** So many more patients for the benchmarks, beside the demo clinic's; once. */
    public int loadBench(Path folder, LocalDate today, int patients) {
        return load(folder, "bench_history", Map.of("today", today.toString(), "patients", Integer.toString(patients)));
    }

    private int load(Path folder, String history, Map<String, String> words) {
        return run(flyway(folder)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateOnMigrate(false) // rows once loaded stay, whatever a newer version would load
                .placeholders(words));
    }

    private FluentConfiguration flyway(Path folder) {
        return Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .defaultSchema(SCHEMA)
                .outOfOrder(true)
                .locations(
                        Files.isDirectory(folder)
                                ? new String[] {"filesystem:" + folder.toAbsolutePath()}
                                : new String[0]);
    }

    private static int run(FluentConfiguration flyway) {
        try {
            return flyway.load().migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new Trouble(
                    "The database could not be brought up to date. If a migration was edited after it ran here,"
                            + " './levator reset' starts with an empty clinic.\n" + e.getMessage(),
                    e);
        }
    }
}
