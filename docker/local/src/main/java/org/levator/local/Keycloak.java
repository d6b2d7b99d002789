package org.levator.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak with the clinic's realm: built once for PostgreSQL, then started from the built form. */
final class Keycloak implements Server {
    private static final String VERSION = "26.7.3";
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--cache=local", "--health-enabled=true", "--metrics-enabled=false");
    private final Settings settings;
    private final Folder folder;
    private final Access database;
    private final Secrets secrets;
    private final Ports ports;
    private volatile Process build;
    private Child child;

    Keycloak(Settings settings, Folder folder, Access database, Secrets secrets, Ports ports) {
        this.settings = settings;
        this.folder = folder;
        this.database = database;
        this.secrets = secrets;
        this.ports = ports;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    String origin() {
        return "http://localhost:" + ports.signIn();
    }

    String issuer() {
        return origin() + "/realms/levator";
    }

    /** What the realm in the store was made from; a new one means a new import. */
    String fingerprint() {
        return Fingerprint.of(settings.realm(), ports.toString(), secrets.signIn());
    }

    /** Unpacks and builds, the slow part of a first start. */
    void install(Console console) {
        var built = new Programs(settings.cache()).get("keycloak-" + VERSION, target -> {
            console.say("Keycloak: unpacking and building it once (about a minute)");
            Archive.unzip(settings.keycloakZip(), target);
            for (var script : List.of("kc.sh", "kcadm.sh")) {
                target.resolve("bin").resolve(script).toFile().setExecutable(true);
            }
            build(target);
        });
        try {
            if (!Files.exists(home())) {
                var half = folder.of("keycloak.part");
                Archive.delete(half);
                Archive.link(built, half);
                Files.move(half, home());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void start() {
        try {
            placeRealmAndTheme();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        child = Child.start(folder, name(), command(), environment());
    }

    @Override
    public void awaitReady() {
        new Await(folder, name(), child.process()).until(this::answers, Duration.ofMinutes(10));
    }

    @Override
    public Process process() {
        return child.process();
    }

    @Override
    public void stop() {
        if (build != null) {
            build.descendants().forEach(ProcessHandle::destroyForcibly);
        }
        if (child != null) {
            child.stop("TERM");
        }
    }

    private boolean answers() {
        return Http.get(URI.create(issuer() + "/.well-known/openid-configuration"))
                .filter(answer -> answer.statusCode() == 200)
                .filter(answer -> answer.body().contains('"' + issuer() + '"'))
                .isPresent();
    }

    private Path home() {
        return folder.of("keycloak");
    }

    private void build(Path target) throws IOException {
        var command = new ArrayList<>(List.of(target.resolve("bin/kc.sh").toString()));
        command.addAll(BUILD);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.log("keycloak-build").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            build = builder.start();
            if (build.waitFor() != 0) {
                throw new Trouble("Keycloak could not be built; see " + folder.log("keycloak-build"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("The start was interrupted", e);
        }
    }

    /** The theme is a link, so that a change to it shows after a restart; without one Keycloak's own is used. */
    private void placeRealmAndTheme() throws IOException {
        var imports = Files.createDirectories(home().resolve("data/import"));
        Files.writeString(
                imports.resolve("levator-realm.json"),
                Files.readString(settings.realm(), StandardCharsets.UTF_8)
                        .replace("${LEVATOR_URL}", "http://localhost:" + ports.web())
                        .replace("${LEVATOR_OIDC_SECRET}", secrets.signIn()));
        var theme = home().resolve("themes/levator");
        Files.deleteIfExists(theme);
        if (Files.isDirectory(settings.themes().resolve("levator"))) {
            Files.createSymbolicLink(theme, settings.themes().resolve("levator").toAbsolutePath());
        }
    }

    /** As bin/kc.sh starts it, but as our own child: the script would stand between us and the process. */
    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Djava.security.egd=file:/dev/urandom",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home(),
                "-Djboss.server.config.dir=" + home().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                // Or the first to sign in after PostgreSQL came back would get an error page for each dead connection.
                "-Dquarkus.datasource.jdbc.validate-on-borrow=true",
                "-cp",
                home().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm");
    }

    private Map<String, String> environment() {
        var values = new HashMap<String, String>();
        values.put("KC_DB_URL", database.url());
        values.put("KC_DB_USERNAME", database.user());
        values.put("KC_DB_PASSWORD", database.password());
        values.put("KC_DB_POOL_INITIAL_SIZE", "2");
        values.put("KC_DB_POOL_MAX_SIZE", "20");
        values.put("KC_HOSTNAME", origin());
        values.put("KC_HTTP_ENABLED", "true");
        values.put("KC_HTTP_HOST", "127.0.0.1");
        values.put("KC_HTTP_PORT", Integer.toString(ports.signIn()));
        values.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
        values.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(ports.signInHealth()));
        values.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        values.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
        return values;
    }
}
