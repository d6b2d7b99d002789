package org.levator.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The provisioned server with the EAR, in a base folder of this clinic's own. */
final class WildFly implements Server {
    private final Settings settings;
    private final Folder folder;
    private final Ports ports;
    private final Map<String, String> environment;
    private Child child;

    WildFly(Settings settings, Folder folder, Ports ports, Map<String, String> environment) {
        this.settings = settings;
        this.folder = folder;
        this.ports = ports;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "wildfly";
    }

    @Override
    public void start() {
        try {
            prepare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = StandaloneCommandBuilder.of(settings.serverHome())
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setJavaOptions(javaOptions())
                .setBaseDirectory(base())
                .setLogDirectory(folder.of("log"))
                .addServerArgument("-Djboss.bind.address=127.0.0.1")
                .addServerArgument("-Djboss.bind.address.management=127.0.0.1")
                .addServerArgument("-Djboss.http.port=" + ports.web())
                .addServerArgument("-Djboss.management.http.port=" + ports.management())
                .build();
        child = Child.start(folder, name(), command, environment);
    }

    @Override
    public void awaitReady() {
        var await = new Await(folder, name(), child.process());
        await.until(this::decided, Duration.ofMinutes(10));
        if (Files.exists(marker("failed"))) {
            throw new Trouble("WildFly could not deploy Levator; see " + folder.log(name()) + "\n" + reason());
        }
    }

    /** Waits until a page asks for sign-in at the clinic's own issuer, and until that one knows the way back here. */
    void awaitSignIn(String issuer) {
        var stranger = "The sign-in server %s does not lead back to %s: its client has to allow that address"
                .formatted(issuer, address());
        new Await(folder, name(), child.process()).until(() -> signsInAt(issuer), Duration.ofMinutes(1), stranger);
    }

    @Override
    public Process process() {
        return child.process();
    }

    @Override
    public void stop() {
        if (child != null) {
            child.stop("TERM");
        }
    }

    URI address() {
        return URI.create("http://localhost:" + ports.web() + "/");
    }

    Path deployed() {
        return base().resolve("deployments/levator.ear");
    }

    /** Makes the server take up a changed exploded EAR. */
    void redeploy() {
        try {
            Files.deleteIfExists(marker("failed"));
            Files.deleteIfExists(marker("deployed"));
            Files.writeString(marker("dodeploy"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Set for a quick start on two cores; a benchmark sets its own. */
    private String[] javaOptions() {
        return settings.variable("LEVATOR_JAVA_OPTS")
                .orElse("-Xms192m -Xmx768m -XX:MaxMetaspaceSize=384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1")
                .split(" +");
    }

    private Path base() {
        return folder.of("wildfly");
    }

    private Path marker(String state) {
        return Path.of(deployed() + "." + state);
    }

    private boolean decided() {
        return Files.exists(marker("deployed")) || Files.exists(marker("failed"));
    }

    private boolean signsInAt(String issuer) {
        return Http.get(address().resolve("home"))
                .flatMap(answer -> answer.headers().firstValue("Location"))
                .filter(signIn -> signIn.startsWith(issuer + "/"))
                .flatMap(signIn -> Http.get(URI.create(signIn)))
                .filter(form -> form.statusCode() == 200)
                .isPresent();
    }

    private String reason() {
        try {
            return Files.readString(marker("failed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Configuration and deployment are made anew at each start, so that nothing of a crashed run is left in them. */
    private void prepare() throws IOException {
        for (var part : new String[] {"configuration", "deployments", "tmp", "data/content"}) {
            Archive.delete(base().resolve(part));
        }
        Archive.copy(settings.serverHome().resolve("standalone/configuration"), base().resolve("configuration"));
        Files.createDirectories(base().resolve("deployments"));
        if (settings.exploded()) {
            new LiveEar(settings, deployed()).build();
        } else {
            Files.copy(settings.ear(), deployed());
        }
        Files.writeString(marker("dodeploy"), "");
    }
}
