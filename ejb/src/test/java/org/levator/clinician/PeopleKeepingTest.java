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

        refuses(keeping, ClinicianId.random(), herself, ClinicianRule.SUPERVISOR_IS_YOU);
        refuses(keeping, ClinicianId.random(), herOther, ClinicianRule.SUPERVISOR_IS_YOU);
    }

    @Test
    @Rule("ACC-4")
    void nobody_is_supervised_by_another_account_of_hers_and_the_row_says_who_was_to_be_whose_supervisor() {
        var supervised = ClinicianId.random();
        var supervisor = ClinicianId.random();
        var circle = new FakeCircle(
                Opened.by(EpisodeId.random(), PatientId.random(), ClinicianId.random(), Role.CLINIC_ADMIN));
        var keeping = new PeopleKeeping();
        keeping.circle = circle;
        keeping.clinicians = new TwoAccounts(supervised, supervisor);

        refuses(keeping, supervised, supervisor, ClinicianRule.OWN_SUPERVISOR);
        assertThat(circle.colleagues).containsExactly(supervised + ", " + supervisor);
    }

    private static void refuses(
            PeopleKeeping keeping, ClinicianId supervised, ClinicianId supervisor, ClinicianRule rule) {
        assertThatThrownBy(() -> keeping.supervise(new Supervise(
                        SubmissionKey.random(), supervised, supervisor, LocalDate.of(2026, 11, 22), null)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
