package org.levator.clinician.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
    void no_supervision_is_agreed_that_ends_before_it_begins() {
        var backwards = new Supervise(SubmissionKey.random(), sam, priya, FIRST, FIRST.minusDays(1));
        assertThatThrownBy(() -> Supervision.agreed(backwards))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(SupervisionRule.ENDS_BEFORE_IT_BEGINS));
    }
}
