package org.levator.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Keycloak is not to be had until this is closed. */
public final class KeycloakAway implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Pattern SESSION = Pattern.compile("\\{\"id\":\"([^\"]+)\".*?\"start\":(\\d+)");
    private final long stopped;

    private KeycloakAway(long stopped) {
        this.stopped = stopped;
    }

    /** It takes connections and never answers. */
    public static KeycloakAway hung() {
        return stopped("keycloak");
    }

    /** It is ended, and nobody starts it again: whoever would is stopped meanwhile, so a clinic that the tests themselves run cannot have this. */
    public static KeycloakAway ended() {
        var away = stopped("launcher");
        Crash.send("KILL", pid("keycloak"));
        return away;
    }

    /** Returns when it answers again. */
    @Override
    public void close() {
        Crash.send("CONT", stopped);
        Await.until("Keycloak is back", PATIENCE, KeycloakAway::answers);
    }

    /** As the realm says from now on; sign-ins that there are keep what they have. */
    public static void tokensLive(int seconds) {
        administer(administration("")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"accessTokenLifespan\": " + seconds + "}")));
    }

    /** Ends her latest sign-in there, as an administrator does; the clinic is not told. */
    public static void endsSignInOf(String account) {
        var user = first("\"id\":\"([^\"]+)\"", ask("/users?exact=true&username=" + account));
        var latest = SESSION.matcher(ask("/users/" + user + "/sessions"))
                .results()
                .max(Comparator.comparing(session -> Long.parseLong(session.group(2))))
                .orElseThrow();
        administer(administration("/sessions/" + latest.group(1)).DELETE());
    }

    private static KeycloakAway stopped(String process) {
        var pid = pid(process);
        Crash.send("STOP", pid);
        return new KeycloakAway(pid);
    }

    private static long pid(String process) {
        return TestClinic.process(process).orElseThrow().pid();
    }

    private static boolean answers() {
        try {
            return send(request("/realms/levator/.well-known/openid-configuration")
                                    .timeout(Duration.ofSeconds(5)))
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static String ask(String path) {
        return send(administration(path)).body();
    }

    private static void administer(HttpRequest.Builder request) {
        var answer = send(request);
        if (answer.statusCode() != 204) {
            throw new AssertionError("Keycloak: " + answer.statusCode());
        }
    }

    private static HttpRequest.Builder administration(String path) {
        var admin = send(request("/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=admin&password="
                                + TestClinic.secret("keycloak.admin"))));
        return request("/admin/realms/levator" + path)
                .header("Authorization", "Bearer " + first("\"access_token\":\"([^\"]+)\"", admin.body()));
    }

    private static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(TestClinic.signIn() + path)).timeout(Duration.ofSeconds(60));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
