package org.levator.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What to start and where.
 *
 * @param root the project's folder
 * @param data everything this clinic keeps: database, ports, passwords, logs, pids
 * @param cache unpacked programs, shared by the clinics of one checkout
 * @param exploded deploy the pages as files, so that a change shows at the next request
 * @param demo load the demo clinic into an empty database; into a database of your own only when asked to; in production never
 * @param env {@code LEVATOR_*} variables, for servers that run elsewhere
 */
public record Settings(Path root, Path data, Path cache, boolean exploded, boolean demo, Map<String, String> env) {

    public Settings {
        env = Map.copyOf(env);
    }

    /** The settings of {@code ./levator} for a project folder and an environment. */
    public static Settings of(Path root, Map<String, String> env) {
        var home = root.resolve(".levator");
        return new Settings(
                root,
                Path.of(env.getOrDefault("LEVATOR_DATA", home.resolve("clinic").toString())),
                Path.of(env.getOrDefault("LEVATOR_CACHE", home.resolve("cache").toString())),
                false,
                wantsDemo(env),
                env);
    }

    private static boolean wantsDemo(Map<String, String> env) {
        var said = env.getOrDefault("LEVATOR_DEMO", "");
        var ofOurOwn = env.getOrDefault("LEVATOR_DB_URL", "").isBlank();
        var wanted = said.isBlank() ? ofOurOwn : !said.equals("no");
        return wanted && !"true".equals(env.get("LEVATOR_PRODUCTION"));
    }

    public Settings withData(Path folder) {
        return new Settings(root, folder, cache, exploded, demo, env);
    }

    Settings withCache(Path folder) {
        return new Settings(root, data, folder, exploded, demo, env);
    }

    public Settings withDemo(boolean wanted) {
        return new Settings(root, data, cache, exploded, wanted, env);
    }

    Settings withPagesLive() {
        return new Settings(root, data, cache, true, demo, env);
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(env.get(name)).filter(value -> !value.isBlank());
    }

    String needed(String name) {
        return variable(name).orElseThrow(() -> new Trouble(name + " is not set"));
    }

    /** The clinic's own, as the application reads it. */
    ZoneId zone() {
        return ZoneId.of(variable("LEVATOR_ZONE").orElse("America/Toronto"));
    }

    /** The browser of the tests. */
    Optional<Path> chromium() {
        return variable("LEVATOR_CHROMIUM").map(Path::of);
    }

    Path serverHome() {
        return root.resolve("ear/target/server");
    }

    Path ear() {
        return root.resolve("ear/target/levator.ear");
    }

    Path migrations() {
        return root.resolve("ejb/src/main/resources/db/migration");
    }

    Path demoRows() {
        return root.resolve("docker/local/src/main/resources/demo");
    }

    public Path benchRows() {
        return root.resolve("docker/local/src/main/resources/bench");
    }

    Path realm() {
        return root.resolve("docker/keycloak/levator-realm.json");
    }

    Path themes() {
        return root.resolve("docker/keycloak/themes");
    }

    /** Where Maven put Keycloak's distribution; the build writes the place into a file. */
    Path keycloakZip() {
        try {
            return Path.of(Files.readString(root.resolve("docker/local/target/keycloak.path"))
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak's archive is not there yet: build first (./mvnw package)", e);
        }
    }
}
