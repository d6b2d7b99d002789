package org.levator.it;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.levator.local.Access;
import org.levator.local.Clinic;
import org.levator.local.Console;
import org.levator.local.Settings;

/**
 * The one clinic that all container tests share: the shipped EAR on the launcher's servers with the demo rows. While tests are written,
 * {@code -Dlevator.clinic=<data folder>} joins a clinic that {@code ./levator up} keeps running.
 */
public final class TestClinic {
    public static final Path ROOT =
            Path.of(System.getProperty("levator.root", "..")).toAbsolutePath().normalize();
    private static final TestClinic ONE = joined().orElseGet(TestClinic::started);
    private final URI address;
    private final int managementPort;
    private final Path data;
    private final Access owner;
    private final Access app;

    private TestClinic(URI address, int managementPort, Path data, Access owner, Access app) {
        this.address = address;
        this.managementPort = managementPort;
        this.data = data;
        this.owner = owner;
        this.app = app;
    }

    /** With a slash at the end. */
    public static URI address() {
        return ONE.address;
    }

    public static int managementPort() {
        return ONE.managementPort;
    }

    /** The server's own. */
    public static Path log(String file) {
        return ONE.data.resolve("log").resolve(file);
    }

    /** The sign-in server's address, without a slash at the end. */
    public static String signIn() {
        return "http://localhost:" + load(ONE.data.resolve("ports.properties")).getProperty("sign-in");
    }

    public static String secret(String name) {
        return load(ONE.data.resolve("secrets.properties")).getProperty(name);
    }

    /** The running process of {@code wildfly}, {@code keycloak} or {@code postgresql}. */
    public static Optional<ProcessHandle> process(String server) {
        try {
            var pid =
                    Files.readString(ONE.data.resolve("run/" + server + ".pid")).split(" ")[0];
            return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException beingWritten) {
            return Optional.empty();
        }
    }

    /** With every right, to prepare and to look. */
    public static Connection asOwner() throws SQLException {
        return connect(ONE.owner);
    }

    /** The first column of what the query finds, as text. */
    public static List<String> column(String sql, Object... values) {
        try (var database = asOwner();
                var query = database.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** With every right, one after the other. */
    public static void change(String... changes) {
        try (var database = asOwner();
                var statement = database.createStatement()) {
            for (var sql : changes) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(String.join("; ", changes), e);
        }
    }

    /** With the rights that the application has. */
    public static Connection asApplication() throws SQLException {
        return connect(ONE.app);
    }

    /** How whoever migrates it reaches the database. */
    public static Access owner() {
        return ONE.owner;
    }

    /** How the application reaches its database. */
    public static Access application() {
        return ONE.app;
    }

    private static Connection connect(Access access) throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    private static TestClinic started() {
        var data = Path.of("target/clinic").toAbsolutePath();
        var clinic =
                Clinic.open(Settings.of(ROOT, System.getenv()).withData(data).withDemo(true), new Console());
        Runtime.getRuntime().addShutdownHook(new Thread(clinic::close));
        clinic.start();
        clinic.supervise();
        return new TestClinic(clinic.address(), clinic.managementPort(), data, clinic.owner(), clinic.app());
    }

    private static Optional<TestClinic> joined() {
        return Optional.ofNullable(System.getProperty("levator.clinic"))
                .map(Path::of)
                .map(TestClinic::join);
    }

    private static TestClinic join(Path data) {
        var ports = load(data.resolve("ports.properties"));
        var secrets = load(data.resolve("secrets.properties"));
        var url = "jdbc:postgresql://127.0.0.1:" + ports.getProperty("database") + "/levator?currentSchema=levator";
        return new TestClinic(
                URI.create("http://localhost:" + ports.getProperty("web") + "/"),
                Integer.parseInt(ports.getProperty("management")),
                data,
                new Access(url, "levator_owner", secrets.getProperty("db.levator_owner")),
                new Access(url, "levator_app", secrets.getProperty("db.levator_app")));
    }

    private static Properties load(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            var values = new Properties();
            values.load(in);
            return values;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
