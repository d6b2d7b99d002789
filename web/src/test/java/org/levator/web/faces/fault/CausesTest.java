package org.levator.web.faces.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.levator.shared.NotFound;

class CausesTest {
    final Causes causes =
            Causes.of(new IllegalStateException("Maya Tremblay", new RuntimeException("Maya", new NotFound("visit"))));

    @Test
    void a_cause_is_found_however_deep() {
        assertThat(causes.has(NotFound.class)).isTrue();
        assertThat(causes.has(IllegalArgumentException.class)).isFalse();
        assertThat(causes.get(NotFound.class)).hasMessage("no such visit");
    }

    @Test
    void the_log_gets_types_and_places_and_no_word_that_a_person_wrote() {
        assertThat(causes.withoutMessages())
                .contains("java.lang.IllegalStateException", "caused by org.levator.shared.NotFound", "CausesTest")
                .doesNotContain("Maya");
    }

    @Test
    void a_cause_that_turns_in_a_circle_ends() {
        var one = new RuntimeException();
        var other = new RuntimeException(one);
        one.initCause(other);
        assertThat(Causes.of(one).chain()).hasSizeLessThan(20);
    }
}
