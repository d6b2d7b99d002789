package org.levator.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.levator.Rule;

class SilenceTest {
    private static final Instant NOON = Instant.parse("2026-11-26T17:00:00Z");
    private final Silence silence = new Silence();

    @Test
    @Rule("AS-3")
    void whoever_wants_to_asks_as_long_as_there_are_answers() {
        assertThat(silence.mayAsk(NOON)).isTrue();
        assertThat(silence.mayAsk(NOON)).isTrue();
    }

    @Test
    @Rule("AS-3")
    void without_an_answer_one_asks_every_half_minute() {
        silence.begins(NOON);
        assertThat(silence.mayAsk(NOON.plusSeconds(29))).isFalse();
        assertThat(silence.mayAsk(NOON.plusSeconds(30))).isTrue();
        assertThat(silence.mayAsk(NOON.plusSeconds(30)))
                .as("somebody else, meanwhile")
                .isFalse();
        assertThat(silence.mayAsk(NOON.plusSeconds(60))).isTrue();
    }

    @Test
    @Rule("AS-3")
    void with_the_first_answer_everybody_asks_again() {
        silence.begins(NOON);
        silence.ends();
        assertThat(silence.mayAsk(NOON)).isTrue();
        assertThat(silence.mayAsk(NOON)).isTrue();
    }
}
