package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Crash;
import org.levator.it.Visitor;

/** Servers die while people write. What was acknowledged is there, whole; nothing is there by half; all goes on by itself. */
class KillIT {
    @Test
    @Rule("CF-1")
    void nothing_acknowledged_is_lost_and_nothing_is_half() throws InterruptedException {
        System.out.println("KillIT: "
                + new Killing()
                        .of(List.of(
                                Crash::ofPostgreSql,
                                Crash::ofWildFly,
                                Crash::byRestartOfPostgreSql,
                                Crash::byImmediateEndOfPostgreSql)));
    }

    @Test
    @Rule("CF-1")
    void while_the_sign_in_server_is_away_those_signed_in_work_on_and_then_others_sign_in() {
        var hannah = Visitor.signedIn("hannah.weiss");
        var crash = Crash.ofKeycloak();
        assertThat(hannah.get("home").statusCode()).isEqualTo(200);
        crash.recovery();
        assertThat(Visitor.signedIn("noor.haddad").get("home").statusCode()).isEqualTo(200);
        assertThat(hannah.get("home").statusCode()).isEqualTo(200);
    }
}
