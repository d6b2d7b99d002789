package org.levator.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** PostgreSQL from its embedded binaries, with a kept data folder, on one loopback port. */
final class Postgres implements Server {
    /** SIGINT ends the sessions and then the server; SIGTERM would wait for the sessions. */
    static final String STOP = "INT";

    private static final Pattern FIRST_LINE = Pattern.compile("(\\d{1,18})\\s");
    private static final String SUPERUSER = "postgres";
    private final Folder folder;
    private final Programs programs;
    private final Secrets secrets;
    private final int port;
    private final Unprivileged unprivileged = Unprivileged.here();
    private Child child;

    Postgres(Folder folder, Programs programs, Secrets secrets, int port) {
        this.folder = folder;
        this.programs = programs;
        this.secrets = secrets;
        this.port = port;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public void start() {
        var home = programs.get("postgresql-17.11.0", Postgres::unpack);
        try {
            if (!Files.exists(rows().resolve("PG_VERSION"))) {
                initialise(home);
            }
            endStranger();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        child = Child.start(folder, name(), command(home), Map.of());
    }

    @Override
    public void awaitReady() {
        new Await(folder, name(), child.process()).until(this::answers, Duration.ofSeconds(60));
    }

    @Override
    public Process process() {
        return child.process();
    }

    @Override
    public void stop() {
        if (child != null) {
            child.stop(STOP);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, secrets.of("db.postgres"));
    }

    private boolean answers() {
        try (var connection = superuser("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Its pid file outlives a kill. A server that still runs on our rows, started by nobody we know, would not let us in; a number that
     * a stranger has now would keep ours from starting. A dead one's file stays: by it PostgreSQL sees whether a session of the killed
     * server still writes.
     */
    private void endStranger() throws IOException {
        var file = rows().resolve("postmaster.pid");
        if (Files.exists(file)) {
            var pid = FIRST_LINE.matcher(Files.readString(file));
            if (!pid.lookingAt()) {
                Files.delete(file); // its server ended while it wrote its number, before it touched a row
                return;
            }
            var running = ProcessHandle.of(Long.parseLong(pid.group(1))).filter(ProcessHandle::isAlive);
            if (running.isPresent()) {
                running.filter(process ->
                                process.info().commandLine().orElse("").contains("-D" + rows()))
                        .ifPresent(process -> Child.end(process, STOP));
                Files.deleteIfExists(file);
            }
        }
    }

    private Path rows() {
        return folder.of("postgresql");
    }

    private List<String> command(Path home) {
        return unprivileged.run(
                home.resolve("bin/postgres").toString(),
                "-D" + rows(),
                "-p" + port,
                "-clisten_addresses=127.0.0.1",
                "-cunix_socket_directories=",
                "-cpassword_encryption=scram-sha-256",
                "-cmax_connections=120",
                "-ctimezone=UTC",
                // The rows lie in memory or on a solid-state disk: an index is worth its way there.
                "-crandom_page_cost=1.1",
                // What goes wrong is logged without the row or the statement it went wrong with.
                "-clog_error_verbosity=terse",
                "-clog_min_error_statement=panic",
                "-clog_line_prefix=%m [%p] %q%u@%d ");
    }

    /** Under another name until it is whole: a start that was killed meanwhile leaves nothing that looks like a database. */
    private void initialise(Path home) throws IOException {
        var half = folder.of("postgresql.part");
        Archive.delete(half);
        Files.createDirectories(half);
        unprivileged.own(half);
        var password = Files.writeString(folder.of("run/initdb"), secrets.of("db.postgres"));
        unprivileged.own(password);
        try {
            var initdb = new ProcessBuilder(unprivileged.run(
                            home.resolve("bin/initdb").toString(),
                            "-D" + half,
                            "-U" + SUPERUSER,
                            "--pwfile=" + password,
                            "-Ascram-sha-256",
                            "-EUTF8",
                            "--locale=C.UTF-8",
                            "--locale-provider=icu",
                            "--icu-locale=und"))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.log("initdb").toFile())
                    .start();
            if (initdb.waitFor() != 0) {
                throw new Trouble("PostgreSQL could not make its data folder; see " + folder.log("initdb"));
            }
            Archive.delete(rows());
            Files.move(half, rows());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("The start was interrupted", e);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private static void unpack(Path target) throws IOException {
        var name = "postgres-linux-x86_64.txz";
        try (var archive = Postgres.class.getClassLoader().getResourceAsStream(name)) {
            if (archive == null) {
                throw new Trouble("No PostgreSQL for this machine on the class path (" + name
                        + "). Use a server of your own: LEVATOR_DB_URL and LEVATOR_OIDC_ISSUER.");
            }
            Archive.untar(archive, target);
        }
    }

    /** PostgreSQL refuses to run as root, so root steps down: into a user namespace, or, without one, to nobody. */
    record Unprivileged(List<String> prefix, boolean nobody) {

        static Unprivileged here() {
            if (!"root".equals(System.getProperty("user.name"))) {
                return new Unprivileged(List.of(), false);
            }
            return succeeds("unshare", "-U", "true")
                    ? new Unprivileged(List.of("unshare", "-U"), false)
                    : new Unprivileged(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), true);
        }

        List<String> run(String... command) {
            var whole = new ArrayList<>(prefix);
            whole.addAll(List.of(command));
            return whole;
        }

        void own(Path file) {
            if (nobody && !succeeds("chown", "-R", "65534:65534", file.toString())) {
                throw new Trouble("The folder " + file + " could not be given to the user nobody, under whom PostgreSQL"
                        + " runs here because user namespaces are switched off.");
            }
        }

        private static boolean succeeds(String... command) {
            try {
                return new ProcessBuilder(command).start().waitFor() == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
