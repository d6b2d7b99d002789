package org.levator.clinician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.clinician.supervision.Supervise;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class PeopleKeepingTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    @Rule("ACC-2")
    void an_administrator_does_not_make_herself_a_supervisor_and_so_let_herself_in_by_neither_of_her_accounts() {
        var herself = ClinicianId.random();
        var herOther = ClinicianId.random();
        var keeping = keeping(herself, new TwoAccounts(herself, herOther));

        for (var hers : List.of(herself, herOther)) {
            refuses(() -> keeping.supervise(supervise(ClinicianId.random(), hers)), ClinicianRule.SUPERVISOR_IS_YOU);
        }
    }

    @Test
    @Rule({"ACC-4", "ACC-2"})
    void nobody_supervises_herself_by_any_of_her_accounts_and_the_row_says_who_was_to_be_whose_supervisor() {
        var studies = ClinicianId.random();
        var seesPatients = ClinicianId.random();
        var keeping = keeping(ClinicianId.random(), new TwoAccounts(studies, seesPatients));

        for (var hers : List.of(studies, seesPatients)) {
            refuses(() -> keeping.supervise(supervise(studies, hers)), ClinicianRule.OWN_SUPERVISOR);
        }
        assertThat(((FakeCircle) keeping.circle).colleagues)
                .containsExactly(studies + ", " + studies, studies + ", " + seesPatients);
    }

    @Test
    @Rule("ACC-6")
    void an_administrator_does_not_enter_her_own_last_day() {
        var herself = ClinicianId.random();
        var keeping = keeping(herself, new Clinicians());

        refuses(() -> keeping.leave(new LastDay(herself, null, DAY)), ClinicianRule.NOT_YOUR_OWN_LAST_DAY);
    }

    private static PeopleKeeping keeping(ClinicianId by, Clinicians people) {
        var keeping = new PeopleKeeping();
        keeping.circle = new FakeCircle(Opened.by(EpisodeId.random(), PatientId.random(), by, Role.CLINIC_ADMIN));
        keeping.clinicians = people;
        return keeping;
    }

    private static Supervise supervise(ClinicianId whom, ClinicianId by) {
        return new Supervise(SubmissionKey.random(), whom, by, DAY, null);
    }

    private static void refuses(ThrowingCallable act, ClinicianRule rule) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }
}
