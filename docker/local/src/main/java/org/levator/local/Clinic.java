package org.levator.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A whole clinic, running: what {@code ./levator up} and the integration tests start. */
public final class Clinic implements AutoCloseable {
    static final List<String> SERVERS = List.of("wildfly", "keycloak", "postgresql");
    private final Settings settings;
    private final Console console;
    private final Folder folder;
    private final Secrets secrets;
    private final Ports ports;
    private final Postgres postgres;
    private final ClinicDatabase database;
    private final Keycloak keycloak;
    private final WildFly wildfly;
    private final Watch watch;
    private boolean closed;

    private Clinic(Settings settings, Console console, Folder folder) {
        this.settings = settings;
        this.console = console;
        this.folder = folder;
        this.secrets = new Secrets(folder);
        this.ports = Ports.kept(folder).orElseGet(() -> Ports.choose(folder));
        this.postgres = new Postgres(folder, new Programs(settings.cache()), secrets, ports.database());
        this.database = new ClinicDatabase(postgres, secrets);
        this.keycloak = new Keycloak(settings, folder, database.signIn(), secrets, ports);
        this.wildfly = new WildFly(settings, folder, ports, environment());
        this.watch = new Watch(console, this::begin);
    }

    /** Takes the data folder; refuses when another clinic runs in it, and ends what an earlier, killed one has left. */
    public static Clinic open(Settings settings, Console console) {
        var folder = Folder.at(settings.data());
        claim(folder);
        // Before the ports are looked at: what was left holds them.
        endLeftovers(folder);
        return new Clinic(settings, console, folder);
    }

    /** Starts everything and returns when the first page answers. */
    public Clinic start() {
        try {
            startServers();
            Files.writeString(folder.address(), address().toString());
            return this;
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof Trouble trouble ? trouble : e;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public URI address() {
        return wildfly.address();
    }

    public int managementPort() {
        return ports.management();
    }

    public String issuer() {
        return settings.variable("LEVATOR_OIDC_ISSUER").orElseGet(keycloak::issuer);
    }

    /** The database as the application sees it. */
    public Access app() {
        return settings.variable("LEVATOR_DB_URL")
                .map(url -> external(url, "LEVATOR_DB_USER", "LEVATOR_DB_PASSWORD"))
                .orElseGet(database::app);
    }

    /** The database as the one who migrates it. */
    public Access owner() {
        return settings.variable("LEVATOR_DB_URL")
                .map(url -> external(url, "LEVATOR_DB_OWNER", "LEVATOR_DB_OWNER_PASSWORD"))
                .orElseGet(database::owner);
    }

    /** Keeps it running: what dies is started again, until the clinic is closed. */
    public void supervise() {
        servers().forEach(watch::over);
    }

    /** Stops everything, the last started first. */
    @Override
    public synchronized void close() {
        closed = true;
        watch.close();
        var running = servers();
        Collections.reverse(running);
        running.forEach(Server::stop);
        release(folder);
    }

    /** Whatever is starting or starting again when the clinic is closed must not outlive it. */
    private synchronized void begin(Server server) {
        if (closed) {
            throw new Trouble("The clinic was stopped while " + server.name() + " was starting");
        }
        server.start();
    }

    WildFly wildfly() {
        return wildfly;
    }

    private void startServers() {
        var installed = CompletableFuture.runAsync(() -> {
            if (ownSignIn()) {
                keycloak.install(console);
            }
        });
        startDatabase();
        var signIn = installed.thenRunAsync(this::startSignIn);
        migrate();
        console.say("WildFly: starting with Levator in it");
        begin(wildfly);
        wildfly.awaitReady();
        console.say("WildFly: ready");
        signIn.join();
        wildfly.awaitSignIn(issuer());
    }

    private void startDatabase() {
        if (ownDatabase() || ownSignIn()) {
            console.say("PostgreSQL: starting");
            begin(postgres);
            postgres.awaitReady();
            if (ownSignIn() && !keycloak.fingerprint().equals(importedRealm())) {
                database.dropSignIn();
            }
            database.create();
            console.say("PostgreSQL: ready");
        }
    }

    private void startSignIn() {
        if (ownSignIn()) {
            console.say("Keycloak: starting");
            begin(keycloak);
            keycloak.awaitReady();
            var imported = folder.load("realm.properties");
            imported.setProperty("realm", keycloak.fingerprint());
            folder.store("realm.properties", imported, "What Keycloak's store was imported from.");
            console.say("Keycloak: ready");
        }
    }

    private void migrate() {
        if (!owner().user().isBlank()) {
            Migrations.bringUpToDate(settings, owner(), console);
        }
    }

    private String importedRealm() {
        return folder.load("realm.properties").getProperty("realm", "");
    }

    private boolean ownDatabase() {
        return settings.variable("LEVATOR_DB_URL").isEmpty();
    }

    private boolean ownSignIn() {
        return settings.variable("LEVATOR_OIDC_ISSUER").isEmpty();
    }

    private List<Server> servers() {
        var servers = new ArrayList<Server>();
        if (ownDatabase() || ownSignIn()) {
            servers.add(postgres);
        }
        if (ownSignIn()) {
            servers.add(keycloak);
        }
        servers.add(wildfly);
        return servers;
    }

    private Map<String, String> environment() {
        var values = new HashMap<>(settings.env());
        values.put("LEVATOR_DB_URL", app().url());
        values.put("LEVATOR_DB_USER", app().user());
        values.put("LEVATOR_DB_PASSWORD", app().password());
        values.put("LEVATOR_OIDC_ISSUER", issuer());
        values.put("LEVATOR_OIDC_ORIGIN", origin(URI.create(issuer())));
        values.put(
                "LEVATOR_OIDC_CLIENT", settings.variable("LEVATOR_OIDC_CLIENT").orElse("levator-web"));
        values.put(
                "LEVATOR_OIDC_SECRET", settings.variable("LEVATOR_OIDC_SECRET").orElseGet(secrets::signIn));
        values.put("LEVATOR_STAGE", settings.exploded() ? "Development" : "Production");
        return values;
    }

    private static String origin(URI issuer) {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    private Access external(String url, String user, String password) {
        return new Access(
                url,
                settings.variable(user).orElse(""),
                settings.variable(password).orElse(""));
    }

    static void endLeftovers(Folder folder) {
        SERVERS.forEach(name -> Child.endLeftover(folder, name, "postgresql".equals(name) ? Postgres.STOP : "TERM"));
    }

    private static void claim(Folder folder) {
        Kept.read(folder.pid("launcher"))
                .filter(other -> other.pid() != ProcessHandle.current().pid())
                .ifPresent(other -> {
                    throw new Trouble("This clinic is running already (process " + other.pid()
                            + "). './levator status' shows it, './levator down' stops it.");
                });
        Kept.write(folder.pid("launcher"), ProcessHandle.current());
    }

    private static void release(Folder folder) {
        try {
            Files.deleteIfExists(folder.address());
            Files.deleteIfExists(folder.pid("launcher"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
