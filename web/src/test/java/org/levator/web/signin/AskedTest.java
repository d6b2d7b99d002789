package org.levator.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;

class AskedTest {
    @Test
    @Rule("AS-3")
    void a_page_a_form_and_a_button_come_from_a_hand_just_now() {
        assertThat(with(Map.of()).input()).contains(Duration.ZERO);
        assertThat(with(Map.of("Faces-Request", "partial/ajax")).input()).contains(Duration.ZERO);
    }

    @Test
    @Rule("AS-3")
    void a_script_says_when_the_last_input_was() {
        assertThat(with(Map.of("X-Levator", "draft", "X-Levator-Input", "90")).input())
                .contains(Duration.ofSeconds(90));
    }

    @Test
    @Rule("AS-3")
    void a_poll_or_a_timer_that_says_nothing_is_no_input() {
        assertThat(with(Map.of("X-Levator", "poll")).input()).isEmpty();
    }

    @ParameterizedTest
    @Rule("AS-3")
    @ValueSource(strings = {"-1", "now", "1e3", "", "99999999999999999999"})
    void what_is_no_time_is_no_input(String seconds) {
        assertThat(with(Map.of("X-Levator", "draft", "X-Levator-Input", seconds))
                        .input())
                .isEmpty();
    }

    @Test
    @Rule("AS-3")
    void scripts_can_be_told_from_a_page_that_is_opened() {
        assertThat(with(Map.of("X-Levator", "search")).isByScript()).isTrue();
        assertThat(with(Map.of("X-Requested-With", "XMLHttpRequest")).isByScript())
                .isTrue();
        assertThat(with(Map.of("Faces-Request", "partial/ajax")).isByScript()).isTrue();
        assertThat(with(Map.of("Accept", "text/html")).isByScript()).isFalse();
    }

    @Test
    @Rule("AS-3")
    void a_page_left_open_writes_only_as_the_person_it_was_opened_by() {
        var claires = Account.of(() -> "claire.boisvert");
        assertThat(claires)
                .isNotEqualTo(Account.of(() -> "priya.natarajan"))
                .doesNotContain("claire")
                .hasSize(32);
        assertThat(with(Map.of("X-Levator-Account", claires)).isFromThePageOf(claires))
                .isTrue();
        assertThat(with(Map.of("X-Levator-Account", claires)).isFromThePageOf(Account.of(() -> "priya.natarajan")))
                .isFalse();
    }

    private static Asked with(Map<String, String> headers) {
        return new Asked((HttpServletRequest) Proxy.newProxyInstance(
                AskedTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> headers.get(arguments[0])));
    }
}
