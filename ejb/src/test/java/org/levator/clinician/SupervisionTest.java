package org.levator.clinician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.SubmissionKey;

class SupervisionTest {
    static final LocalDate FIRST = LocalDate.of(2026, 11, 22);
    final ClinicianId sam = ClinicianId.random();
    final ClinicianId priya = ClinicianId.random();

    @Test
    @Rule("ACC-4")
    void nobody_supervises_herself_and_no_supervision_is_agreed_that_ends_before_it_begins() {
        refuses(() -> Supervision.agreed(by(sam, null)), ClinicianRule.OWN_SUPERVISOR);
        refuses(() -> Supervision.agreed(by(priya, FIRST.minusDays(1))), ClinicianRule.ENDS_BEFORE_IT_BEGINS);
    }

    private Supervise by(ClinicianId supervisor, LocalDate ends) {
        return new Supervise(SubmissionKey.random(), sam, supervisor, FIRST, ends);
    }

    private static void refuses(ThrowingCallable act, ClinicianRule rule) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }
}
