package org.levator.episode.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.episode.visit.mistake.MistakeReason;
import org.levator.episode.visit.mistake.VisitMistake;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

class VisitTest {
    static final Instant ITS_DAY = Instant.parse("2026-11-22T05:00:00Z");
    static final Instant NEXT_DAY = Instant.parse("2026-11-23T05:00:00Z");

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
        visit.miss(0, NEXT_DAY);
        assertRefused(() -> visit.moveTo(Instant.EPOCH, 0), VisitRule.NOT_BOOKED);
        assertRefused(visit::cancel, VisitRule.NOT_BOOKED);

        visit.restore();
        visit.cancel();
        assertThat(visit.state()).isEqualTo(VisitState.CANCELLED);
    }

    @Test
    @Rule("CAS-1")
    void that_it_took_place_can_be_recorded_whatever_the_list_said() {
        visit.miss(0, NEXT_DAY);
        visit.attend();
        visit.attend();

        assertThat(visit.state()).isEqualTo(VisitState.ATTENDED);
        assertRefused(visit::restore, VisitRule.ALREADY_TOOK_PLACE);
    }

    @Test
    @Rule("CAS-1")
    void a_visit_took_place_or_was_missed_on_its_day_or_later_and_not_before() {
        assertRefused(() -> visit.tookPlace(0, ITS_DAY), VisitRule.STILL_TO_COME);
        assertRefused(() -> visit.miss(0, ITS_DAY), VisitRule.STILL_TO_COME);

        visit.miss(0, NEXT_DAY);
        visit.tookPlace(0, NEXT_DAY);
        assertThat(visit.state()).isEqualTo(VisitState.ATTENDED);
    }

    @Test
    @Rule({"CAS-1", "NOT-3"})
    void what_is_written_means_that_a_booked_visit_took_place_unless_its_day_is_still_to_come() {
        visit.writtenAbout(ITS_DAY);
        assertThat(visit.state()).isEqualTo(VisitState.BOOKED);

        visit.writtenAbout(NEXT_DAY);
        assertThat(visit.state()).isEqualTo(VisitState.ATTENDED);
    }

    @Test
    @Rule({"CAS-1", "NOT-6"})
    void a_note_about_a_missed_or_cancelled_visit_leaves_it_so() {
        visit.miss(0, NEXT_DAY);
        visit.writtenAbout(NEXT_DAY);
        assertThat(visit.state()).isEqualTo(VisitState.MISSED);

        visit.restore();
        visit.cancel();
        visit.writtenAbout(NEXT_DAY);
        assertThat(visit.state()).isEqualTo(VisitState.CANCELLED);
    }

    @Test
    @Rule("CAS-1")
    void that_it_took_place_is_taken_back_with_a_reason_and_only_then_missed() {
        var mistake = new VisitMistake(MistakeReason.DID_NOT_COME, Instant.EPOCH, ClinicianId.random());
        assertRefused(() -> visit.takeBack(mistake, 0), VisitRule.NOT_ATTENDED);

        visit.attend();
        assertRefused(() -> visit.takeBack(mistake, 1), VisitRule.STANDS_ELSEWHERE);
        visit.takeBack(mistake, 0);
        visit.miss(0, NEXT_DAY);
        assertThat(visit.state()).isEqualTo(VisitState.MISSED);
    }

    private static void assertRefused(ThrowingCallable act, VisitRule rule) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }
}
