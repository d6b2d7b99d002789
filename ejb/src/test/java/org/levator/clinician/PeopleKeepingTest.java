package org.levator.clinician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class PeopleKeepingTest {
    @Test
    @Rule("ACC-2")
    void an_administrator_does_not_make_herself_a_supervisor_and_so_let_herself_in_by_neither_of_her_accounts() {
        var herself = ClinicianId.random();
        var herOther = ClinicianId.random();
        var keeping = new PeopleKeeping();
        keeping.circle = new FakeCircle(Opened.by(EpisodeId.random(), PatientId.random(), herself, Role.CLINIC_ADMIN));
        keeping.clinicians = new TwoAccounts(herself, herOther);

        refuses(keeping, herself);
        refuses(keeping, herOther);
    }

    private static void refuses(PeopleKeeping keeping, ClinicianId herself) {
        assertThatThrownBy(() -> keeping.supervise(new Supervise(
                        SubmissionKey.random(), ClinicianId.random(), herself, LocalDate.of(2026, 11, 22), null)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(ClinicianRule.SUPERVISOR_IS_YOU));
    }
}
