package org.levator.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.shared.TestTransaction;

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

    @Test
    @Rule({"AU-2", "AU-1"})
    void a_row_that_was_rolled_back_is_written_again_and_one_that_stands_is_not() {
        var transaction = new TestTransaction();
        trail.transaction = transaction;
        trail.rowWritten(row());
        transaction.rollBack();
        assertThat(trail.holds(row())).isFalse();

        trail.rowWritten(row());
        transaction.commit();
        assertThat(trail.holds(row())).isTrue();
    }

    @Test
    @Rule("AU-1")
    void what_a_look_asks_twice_it_writes_once_and_nothing_after_its_end() {
        trail.look();
        assertThat(trail.keeps(row())).isTrue();
        assertThat(trail.keeps(row())).isTrue();

        assertThat(trail.looked()).containsExactly(row());
        assertThat(trail.looked()).isEmpty();
        assertThat(trail.keeps(row())).isFalse();
    }

    private AccessRow row() {
        return new AccessRow(
                sitting, "claire", "therapist", Act.VIEW_CASE, AccessSubject.NOBODY, Outcome.ALLOWED, null);
    }
}
