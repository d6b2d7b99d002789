package org.levator.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** One of the clinic's servers, ended by a signal, mostly as by {@code kill -9}; whoever supervises the clinic starts it again. */
public final class Crash {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private final String server;
    private final long killed;
    private final Instant at;

    private Crash(String server, long killed, Instant at) {
        this.server = server;
        this.killed = killed;
        this.at = at;
    }

    public static Crash ofWildFly() {
        return of("wildfly");
    }

    public static Crash ofPostgreSql() {
        return of("postgresql");
    }

    public static Crash ofKeycloak() {
        return of("keycloak");
    }

    /** Ends the sessions and writes down what there is, as an administrator restarts it. */
    public static Crash byRestartOfPostgreSql() {
        return of("postgresql", "INT");
    }

    /** Without writing anything down, as a machine that is switched off. */
    public static Crash byImmediateEndOfPostgreSql() {
        return of("postgresql", "QUIT");
    }

    private static Crash of(String server) {
        return of(server, "KILL");
    }

    /** Returns when the process is gone. */
    private static Crash of(String server, String signal) {
        var process = TestClinic.process(server).orElseThrow();
        var crash = new Crash(server, process.pid(), Instant.now());
        send(signal, process.pid());
        process.onExit().join();
        if (server.equals("wildfly")) {
            Visitor.forgetAll(); // its sessions ended with it
        }
        return crash;
    }

    /** Also one that ends nothing. */
    static void send(String signal, long process) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it runs again and answers. @return how long that took */
    public Duration recovery() {
        Await.until(server + " is back", PATIENCE, () -> isAnotherProcess() && answers());
        return Duration.between(at, Instant.now());
    }

    private boolean isAnotherProcess() {
        return TestClinic.process(server).filter(p -> p.pid() != killed).isPresent();
    }

    private boolean answers() {
        return switch (server) {
            case "postgresql" -> connects();
            case "wildfly" -> succeeds(() -> Visitor.anonymous().get("home").statusCode() == 302);
            default -> succeeds(() -> Visitor.anonymous().open("home").body().contains("kc-form-login"));
        };
    }

    private static boolean succeeds(BooleanSupplier question) {
        try {
            return question.getAsBoolean();
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static boolean connects() {
        try (var connection = TestClinic.asOwner()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
