package org.levator.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailedSignInTest {
    @ParameterizedTest
    @CsvSource({
        "/home, /home",
        "/home?day=2026-11-20, /home?day=2026-11-20",
        "/home?state=a&session_state=b&iss=c&code=d, /home",
        "/home?day=2026-11-20&state=a&code=d, /home?day=2026-11-20",
        "/home?state=a&error=temporarily_unavailable&error_description=x&day=2026-11-20, /home?day=2026-11-20",
        "/case?decode=1&id=8b6f-2, /case?decode=1&id=8b6f-2"
    })
    void only_what_the_sign_in_server_added_is_taken_from_an_address(String address, String page) {
        assertThat(FailedSignIn.withoutAnswer(address)).isEqualTo(page);
    }
}
