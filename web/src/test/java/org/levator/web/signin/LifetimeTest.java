package org.levator.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;

class LifetimeTest {
    private static final Instant MORNING = Instant.parse("2026-11-26T13:00:00Z");
    private final Stay stay = new Stay(MORNING);

    @Test
    @Rule("AS-3")
    void it_ends_fifteen_minutes_after_the_last_input() {
        assertThat(isOverAfter(Duration.ofMinutes(15).minusMillis(1))).isFalse();
        assertThat(isOverAfter(Duration.ofMinutes(15))).isTrue();
        stay.input(MORNING.plus(Duration.ofMinutes(14)), Duration.ofMinutes(4));
        assertThat(isOverAfter(Duration.ofMinutes(25).minusMillis(1))).isFalse();
        assertThat(isOverAfter(Duration.ofMinutes(25))).isTrue();
    }

    @Test
    @Rule("AS-3")
    void it_ends_after_twelve_hours_however_busy_they_were() {
        for (var minute = 0; minute < 12 * 60; minute += 10) {
            stay.input(MORNING.plus(Duration.ofMinutes(minute)), Duration.ZERO);
        }
        stay.input(MORNING.plus(Duration.ofMinutes(719)), Duration.ZERO);
        assertThat(isOverAfter(Duration.ofHours(12).minusMillis(1))).isFalse();
        assertThat(isOverAfter(Duration.ofHours(12))).isTrue();
        assertThat(Lifetime.MOST.left(stay, MORNING.plus(Duration.ofHours(11)))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    @Rule("AS-3")
    void what_is_told_late_does_not_make_the_last_input_earlier() {
        stay.input(MORNING.plusSeconds(600), Duration.ZERO);
        stay.input(MORNING.plusSeconds(610), Duration.ofSeconds(300));
        stay.input(MORNING.plusSeconds(620), Duration.ofDays(9_000));
        assertThat(stay.lastInput()).isEqualTo(MORNING.plusSeconds(600));
    }

    @Test
    @Rule("AS-3")
    void a_clinic_may_choose_less() {
        var shorter = Lifetime.chosen(Map.of("LEVATOR_IDLE_SECONDS", "300", "LEVATOR_LONGEST_SECONDS", "3600"));
        assertThat(shorter).isEqualTo(new Lifetime(Duration.ofMinutes(5), Duration.ofHours(1)));
        assertThat(shorter.idleFor("20").idle()).isEqualTo(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @Rule("AS-3")
    @ValueSource(strings = {"0", "-5", "901", "999999999999", "soon", ""})
    void a_clinic_never_gets_more(String seconds) {
        assertThat(Lifetime.chosen(Map.of("LEVATOR_IDLE_SECONDS", seconds))).isEqualTo(Lifetime.MOST);
        assertThat(Lifetime.MOST.idleFor(seconds)).isEqualTo(Lifetime.MOST);
    }

    /** Keycloak hears of a person only when a token is renewed, so its clock may be behind by the part of a token's life after which one is. */
    @Test
    @Rule("AS-3")
    void the_sessions_around_it_live_longer() throws IOException {
        var realm = Files.readString(Path.of("../docker/keycloak/levator-realm.json"));
        var behind = seconds(realm, "accessTokenLifespan") / Renewal.PART;
        var idle = Lifetime.MOST.idle().toSeconds();
        assertThat(seconds(realm, "ssoSessionIdleTimeout")).isGreaterThanOrEqualTo(idle + behind);
        assertThat(seconds(realm, "clientSessionIdleTimeout")).isGreaterThanOrEqualTo(idle + behind);
        assertThat(seconds(realm, "ssoSessionMaxLifespan"))
                .isEqualTo(Lifetime.MOST.longest().toSeconds());
        var web = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        assertThat(60 * number(web, "<session-timeout>(\\d+)")).isGreaterThan(idle);
    }

    @Test
    @Rule("AS-2")
    void a_session_is_known_by_its_cookie_and_never_by_an_address() throws IOException {
        var web = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        assertThat(web).containsOnlyOnce("<tracking-mode>").contains("<tracking-mode>COOKIE</tracking-mode>");
    }

    private boolean isOverAfter(Duration time) {
        return Lifetime.MOST.isOver(stay, MORNING.plus(time));
    }

    private static long seconds(String realm, String name) {
        return number(realm, '"' + name + "\":\\s*(\\d+)");
    }

    private static long number(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return Long.parseLong(found.group(1));
    }
}
