package org.levator.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;

class AccessTrailTest {
    final UUID sitting = UUID.randomUUID();
    final AccessTrail trail = new AccessTrail();

    @Test
    @Rule({"AU-1", "ACC-3"})
    void only_what_is_saved_again_and_again_goes_on_under_its_sitting() {
        trail.continues(Act.WRITE_NOTE, sitting);

        assertThat(trail.request(Act.WRITE_NOTE, Outcome.ALLOWED)).isEqualTo(sitting);
        assertThat(trail.request(Act.VIEW_CONSENT, Outcome.ALLOWED)).isNotEqualTo(sitting);
    }

    @Test
    @Rule({"AU-1", "AU-2"})
    void a_second_refusal_of_one_sitting_leaves_a_row_of_its_own() {
        trail.continues(Act.WRITE_NOTE, sitting);

        assertThat(trail.request(Act.WRITE_NOTE, Outcome.DENIED))
                .isNotEqualTo(sitting)
                .isEqualTo(trail.request(Act.VIEW_CASE, Outcome.ALLOWED));
    }
}
