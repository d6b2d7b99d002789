package org.levator.episode.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

class VisitTest {
    final Visit visit = Visit.booked(
            EpisodeId.random(),
            PatientId.random(),
            ClinicianId.random(),
            Instant.parse("2026-11-22T14:00:00Z"),
            45,
            VisitKind.IN_PERSON);

    @Test
    @Rule("CAS-1")
    void a_booked_visit_can_be_moved() {
        visit.moveTo(Instant.parse("2026-11-23T14:00:00Z"), 0);

        assertThat(visit.facts().startsAt()).isEqualTo("2026-11-23T14:00:00Z");
    }

    @Test
    @Rule("CAS-1")
    void a_missed_visit_is_neither_moved_nor_cancelled_until_it_is_booked_again() {
        visit.miss(0);
        assertRefused(() -> visit.moveTo(Instant.EPOCH, 0), VisitRule.NOT_BOOKED);
        assertRefused(visit::cancel, VisitRule.NOT_BOOKED);

        visit.restore();
        visit.cancel();
        assertThat(visit.state()).isEqualTo(VisitState.CANCELLED);
    }

    @Test
    @Rule("CAS-1")
    void that_it_took_place_can_be_recorded_whatever_the_list_said() {
        visit.miss(0);
        visit.attend();
        visit.attend();

        assertThat(visit.state()).isEqualTo(VisitState.ATTENDED);
        assertRefused(visit::restore, VisitRule.ALREADY_TOOK_PLACE);
    }

    private static void assertRefused(ThrowingCallable act, VisitRule rule) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }
}
