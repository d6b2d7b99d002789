package org.levator.it.operation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.local.Clinic;
import org.levator.local.Console;
import org.levator.local.Settings;
import org.levator.local.Trouble;

/** The shipped EAR on a second server, in production mode and with everything wrong. */
class ProductionIT {

    @Test
    @Rule("SC-4")
    void a_demo_does_not_start_in_production_and_says_why() {
        var database = TestClinic.application();
        var wrong = Map.of(
                "LEVATOR_PRODUCTION",
                "true",
                "LEVATOR_DB_URL",
                database.url(),
                "LEVATOR_DB_USER",
                database.user(),
                "LEVATOR_DB_PASSWORD",
                database.password(),
                "LEVATOR_OIDC_ISSUER",
                "http://localhost:9/realms/levator",
                "LEVATOR_OIDC_SECRET",
                "levator-demo");
        var settings = Settings.of(TestClinic.ROOT, wrong)
                .withData(Path.of("target/production").toAbsolutePath());

        try (var clinic = Clinic.open(settings, new Console())) {
            assertThatThrownBy(clinic::start)
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Levator does not start.")
                    .hasMessageContaining("LEVATOR_OIDC_ISSUER is not an https address")
                    .hasMessageContaining("LEVATOR_OIDC_SECRET is a demo secret")
                    .hasMessageContaining("LEVATOR_SECURE_COOKIE is not true")
                    .hasMessageContaining("The database holds the demo clinic");
        }
    }
}
