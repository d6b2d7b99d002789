package org.levator.local;

/** The clinic's database alone, empty and migrated at each opening: for tests that need no server. */
public final class LocalDatabase implements AutoCloseable {
    private final Postgres postgres;
    private final ClinicDatabase database;

    private LocalDatabase(Settings settings) {
        var folder = Folder.at(settings.data());
        Clinic.endLeftovers(folder);
        var secrets = new Secrets(folder);
        var ports = Ports.kept(folder).orElseGet(() -> Ports.choose(folder));
        this.postgres = new Postgres(folder, new Programs(settings.cache()), secrets, ports.database());
        this.database = new ClinicDatabase(postgres, secrets);
    }

    /** Starts PostgreSQL in the settings' data folder and makes the schema anew. */
    public static LocalDatabase open(Settings settings, Console console) {
        var local = new LocalDatabase(settings);
        try {
            local.postgres.start();
            local.postgres.awaitReady();
            local.database.dropClinic();
            local.database.create();
            Migrations.bringUpToDate(settings, local.owner(), console);
            return local;
        } catch (RuntimeException e) {
            local.close();
            throw e;
        }
    }

    /** The database as the application sees it. */
    public Access app() {
        return database.app();
    }

    /** The database as the one who migrates it. */
    public Access owner() {
        return database.owner();
    }

    @Override
    public void close() {
        postgres.stop();
    }
}
