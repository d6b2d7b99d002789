package org.levator.local;

import java.nio.file.Path;
import java.util.List;

/** The commands of {@code ./levator} that need Java. */
public final class Main {
    private static final List<String> DEMO_USERS = List.of(
            "claire.boisvert    therapist, French-speaking, lead",
            "priya.natarajan    therapist",
            "hannah.weiss       therapist",
            "sam.oduya          student (supervisor: priya.natarajan)",
            "noor.haddad        assistant (supervisor: claire.boisvert)",
            "renee.gagnon       reception",
            "tomas.lindgren     clinic administrator",
            "ines.ferreira      privacy officer");

    private Main() {}

    public static void main(String... arguments) throws InterruptedException {
        var settings = Settings.of(
                Path.of(System.getProperty("levator.root", "."))
                        .toAbsolutePath()
                        .normalize(),
                System.getenv());
        var command = arguments.length == 0 ? "up" : arguments[0];
        try {
            switch (command) {
                case "up" -> up(settings);
                case "dev" -> up(settings.withPagesLive());
                case "down" -> new Running(settings).down();
                case "status" -> System.exit(new Running(settings).status(System.out) ? 0 : 3);
                case "migrate" -> migrate(settings);
                case "bench-data" -> new Running(settings).fill(settings, new Console(System.out));
                case "doctor" -> System.exit(new Doctor(settings).examine(System.out) ? 0 : 1);
                default -> throw new Trouble("Unknown command: " + command);
            }
        } catch (Trouble e) {
            System.err.println("levator: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void up(Settings settings) throws InterruptedException {
        var console = new Console(System.out);
        var clinic = Clinic.open(settings, console);
        Runtime.getRuntime().addShutdownHook(new Thread(clinic::close));
        clinic.start();
        clinic.supervise();
        if (settings.exploded()) {
            var live = new Thread(new LiveReload(settings, clinic.wildfly(), console), "live");
            live.setDaemon(true);
            live.start();
        }
        greet(settings, clinic, console);
        Thread.currentThread().join();
    }

    /** The schema alone, of a database that runs elsewhere: what the migration image does. */
    private static void migrate(Settings settings) {
        var owner = new Access(
                settings.needed("LEVATOR_DB_URL"),
                settings.needed("LEVATOR_DB_OWNER"),
                settings.needed("LEVATOR_DB_OWNER_PASSWORD"));
        Migrations.bringUpToDate(settings.withDemo(false), owner, new Console());
    }

    private static void greet(Settings settings, Clinic clinic, Console console) {
        if (settings.variable("LEVATOR_OIDC_ISSUER").isEmpty()) {
            console.line("");
            console.line("Demo users, all with the password levator-demo:");
            DEMO_USERS.forEach(user -> console.line("  " + user));
        }
        console.line("");
        console.line("Ctrl-C stops everything. The clinic is at");
        console.line(clinic.address().toString());
    }
}
