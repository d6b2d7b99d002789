package org.levator.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The realm of a real clinic is the demo's without its people and without the client of the tests; two files, so they are compared. */
class ProductionRealmTest {
    private static final List<String> OWN = List.of("\"displayName\"", "\"sslRequired\"");
    private final List<String> demo = lines("levator-realm.json");
    private final List<String> production = lines("production-realm.json");

    @Test
    void every_rule_of_the_demos_realm_holds_in_production() {
        assertThat(rules(production)).containsExactlyElementsOf(rules(demo)).isNotEmpty();
    }

    @Test
    void nothing_stands_in_production_that_the_demo_was_not_tested_with() {
        var left = new ArrayDeque<>(demo);
        for (var line :
                production.stream().filter(ProductionRealmTest::isShared).toList()) {
            while (!left.isEmpty() && !left.peek().equals(line)) {
                left.remove();
            }
            assertThat(left.poll()).as(line).isNotNull();
        }
    }

    @Test
    void no_person_no_password_and_no_client_of_the_tests_stands_in_production() {
        assertThat(String.join("\n", production))
                .contains(
                        "\"secret\": \"${LEVATOR_OIDC_SECRET}\"",
                        "\"sslRequired\": \"all\"",
                        "\"passwordPolicy\": \"length(12)",
                        "\"adminEventsEnabled\": true")
                .doesNotContain(
                        "levator-test",
                        "levator-demo",
                        "credentials",
                        "\"users\"",
                        "\"directAccessGrantsEnabled\": true");
    }

    /** Keycloak gives a realm this client, with passwords for tokens, if its file does not name it. */
    @Test
    void the_client_that_keycloak_would_add_for_passwords_is_there_and_shut() {
        assertThat(String.join(" ", production).replaceAll("\\s+", " "))
                .contains("\"clientId\": \"admin-cli\" \"enabled\": false");
    }

    /** The settings of the realm itself: one level in. */
    private static List<String> rules(List<String> realm) {
        return realm.stream()
                .filter(line -> line.startsWith("  \"") && !line.startsWith("  \"users\""))
                .filter(ProductionRealmTest::isShared)
                .toList();
    }

    private static boolean isShared(String line) {
        return OWN.stream().noneMatch(line::contains);
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(Path.of("../keycloak", name)).stream()
                    .map(line -> line.replaceFirst(",$", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
