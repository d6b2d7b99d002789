package org.levator.clinician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.clinician.college.ChangeRegistration;
import org.levator.clinician.supervision.Supervise;
import org.levator.clinician.supervision.SupervisionRow;
import org.levator.clinician.supervision.SupervisionRule;
import org.levator.clinician.supervision.Supervisions;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.Province;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class SupervisionMappingTest {
    final LocalDate today = LocalDate.now();
    final ClinicianId sam = Schema.commit(Case::add).clinician();
    final ClinicianId admin = Schema.commit(Case::add).clinician();
    final Case priyas = Schema.commit(Case::add);
    final ClinicianId priya = priyas.clinician();

    @BeforeEach
    void priya_has_a_title() {
        titled(priya, today.minusDays(900));
    }

    @Test
    @Rule("ACC-1")
    void whoever_has_a_title_on_one_of_its_days_is_supervised_by_nobody() {
        titled(sam, today.plusDays(20));

        refuses(sam, today, null, ClinicianRule.SUPERVISED_HAS_TITLE);
        refuses(sam, today, today.plusDays(20), ClinicianRule.SUPERVISED_HAS_TITLE);
        refuses(sam, today.plusDays(30), today.plusDays(40), ClinicianRule.SUPERVISED_HAS_TITLE);
        supervise(sam, today, today.plusDays(19));
        assertThat(supervisorOn(today.plusDays(19))).contains(priya);
    }

    @Test
    @Rule("ACC-1")
    void a_title_ends_the_supervision_on_the_day_before() {
        supervise(sam, today.minusDays(5), null);
        titled(sam, today.plusDays(20));

        assertThat(supervisorOn(today.plusDays(19))).contains(priya);
        assertThat(supervisorOn(today.plusDays(20))).isEmpty();
    }

    @Test
    @Rule({"ACC-4", "ACC-1"})
    void a_title_that_is_recorded_afterwards_takes_away_no_day_on_which_she_was_supervised() {
        supervise(sam, today.minusDays(5), null);
        titled(sam, today.minusDays(3));

        assertThat(supervisorOn(today.minusDays(5))).contains(priya);
        assertThat(supervisorOn(today.minusDays(1))).contains(priya);
        assertThat(supervisorOn(today)).isEmpty();
    }

    @Test
    @Rule({"ACC-4", "DI-1"})
    void a_supervision_that_somebody_ended_meanwhile_is_not_ended_otherwise() {
        supervise(sam, today.minusDays(5), null);
        var seen = around().get(0);
        keep(k -> k.endSupervision(seen.end(today.plusDays(9))));

        assertThatThrownBy(() -> keep(k -> k.endSupervision(seen.end(today))))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(SupervisionRule.CHANGED_MEANWHILE));
        assertThat(supervisorOn(today.plusDays(9))).contains(priya);
    }

    @Test
    @Rule("ACC-4")
    void nobody_is_supervised_twice_on_a_day() {
        supervise(sam, today.plusDays(10), today.plusDays(19));

        refuses(sam, today, null, SupervisionRule.SUPERVISED_ALREADY);
        refuses(sam, today, today.plusDays(10), SupervisionRule.SUPERVISED_ALREADY);
        refuses(sam, today.plusDays(19), null, SupervisionRule.SUPERVISED_ALREADY);
        supervise(sam, today, today.plusDays(9));
        supervise(sam, today.plusDays(20), null);
    }

    @Test
    @Rule("ACC-4")
    void a_supervisor_who_has_left_by_then_stands_in_nobodys_way() {
        supervise(sam, today.minusDays(5), null);
        var noor = Schema.commit(Case::add).clinician();
        titled(noor, today.minusDays(900));
        keep(k -> k.leave(new LastDay(priya, null, today)));

        keep(k -> k.supervise(new Supervise(SubmissionKey.random(), sam, noor, today.plusDays(1), null)));
        assertThat(supervisorOn(today.plusDays(1))).contains(noor);
        assertThat(around()).extracting(SupervisionRow::ends).containsExactly(null, today);
    }

    @Test
    @Rule("ACC-4")
    void the_database_takes_no_second_supervisor_on_a_day() {
        supervise(sam, today, today.plusDays(9));
        add(today.plusDays(9), today.plusDays(8)); // taken back
        add(today.plusDays(10), today.plusDays(10));
        assertThatThrownBy(() -> add(today.plusDays(9), null)).hasStackTraceContaining("supervision_one_a_day");
    }

    private void add(LocalDate first, LocalDate last) {
        Schema.change(
                "insert into supervision (id, clinician_id, supervisor_id, starts, ends) values (gen_random_uuid(), ?1, ?2, ?3, cast(?4 as date))",
                sam.uuid(),
                priya.uuid(),
                first,
                last);
    }

    @Test
    @Rule("ACC-4")
    void whoever_has_no_title_yet_that_day_supervises_nobody_and_nobody_does_after_her_own_last_day() {
        var noor = Schema.commit(Case::add).clinician();
        titled(noor, today.plusDays(10));
        var early = new Supervise(SubmissionKey.random(), sam, noor, today.plusDays(9), null);
        assertThatThrownBy(() -> keep(k -> k.supervise(early)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(ClinicianRule.SUPERVISOR_NEEDS_TITLE));

        keep(k -> k.supervise(new Supervise(SubmissionKey.random(), sam, noor, today.plusDays(10), null)));
        keep(k -> k.leave(new LastDay(noor, null, today.plusDays(20))));
        assertThat(supervisorOn(today.plusDays(20))).contains(noor);
        assertThat(supervisorOn(today.plusDays(21))).isEmpty();
    }

    @Test
    @Rule({"ACC-4", "ACC-1"})
    void what_has_not_begun_is_taken_back_and_never_was() {
        supervise(sam, today.plusDays(10), null);
        var coming = around().get(0);
        keep(k -> k.endSupervision(coming.end(today)));

        assertThat(around()).isEmpty();
        assertThat(supervisorOn(today.plusDays(10))).isEmpty();
        supervise(sam, today, null);
        assertThat(supervisorOn(today)).contains(priya);
    }

    private void supervise(ClinicianId whom, LocalDate first, LocalDate last) {
        keep(k -> k.supervise(new Supervise(SubmissionKey.random(), whom, priya, first, last)));
    }

    private void refuses(ClinicianId whom, LocalDate first, LocalDate last, ClinicRule rule) {
        assertThatThrownBy(() -> supervise(whom, first, last))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private void titled(ClinicianId who, LocalDate first) {
        keep(k -> k.register(new ChangeRegistration(
                SubmissionKey.random(),
                who,
                first,
                "Physiotherapist",
                "Physiothérapeute",
                "CPO",
                "14302",
                Set.of(Province.ON))));
    }

    private Optional<ClinicianId> supervisorOn(LocalDate day) {
        return kept(k -> k.clinicians.supervisorOf(sam, day));
    }

    private List<SupervisionRow> around() {
        return kept(k -> k.supervisions.around(sam));
    }

    private void keep(Consumer<PeopleKeeping> change) {
        kept(k -> {
            change.accept(k);
            return null;
        });
    }

    private <T> T kept(Function<PeopleKeeping, T> work) {
        return Schema.commit(em -> {
            var keeping = new PeopleKeeping();
            keeping.circle = new FakeCircle(Opened.by(priyas.episode(), priyas.patient(), admin, Role.CLINIC_ADMIN));
            keeping.clock = Clock.systemDefaultZone();
            keeping.clinicians = Schema.in(em, new Clinicians());
            keeping.clinicians.clock = keeping.clock;
            keeping.supervisions = Schema.in(em, new Supervisions());
            keeping.submissions = new FakeSubmissions();
            return work.apply(keeping);
        });
    }
}
