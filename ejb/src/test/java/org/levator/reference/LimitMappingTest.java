package org.levator.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.audit.Act;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;

/** On PostgreSQL; every change is undone, because other tests count with what was proposed. */
class LimitMappingTest {
    static final Instant NOW = Instant.parse("2026-11-27T15:00:00Z");

    final Case row = Schema.commit(Case::add);
    final FakeCircle circle =
            new FakeCircle(Opened.by(row.episode(), row.patient(), row.clinician(), Role.CLINIC_ADMIN));

    @Test
    @Rule("CAS-3")
    void a_limit_is_a_proposal_until_the_administrator_has_set_it_and_the_rules_read_what_she_set() {
        Schema.undone(em -> {
            assertThat(keeping(em).all())
                    .extracting(LimitSheet::code)
                    .containsExactly(LimitCode.UNSIGNED_NOTE, LimitCode.SET_ASIDE);
            assertThat(now(em)).returns(2, LimitSetting::days).returns(null, LimitSetting::setBy);
            assertThat(limit(em)).returns(false, LimitRow::set);

            keeping(em).set(new SetLimit(LimitCode.UNSIGNED_NOTE, now(em).revision(), 5));
            em.flush();
            em.clear();

            assertThat(now(em))
                    .returns(5, LimitSetting::days)
                    .returns("Ada Test", LimitSetting::setBy)
                    .returns(NOW, LimitSetting::setAt);
            assertThat(limit(em)).returns(5, LimitRow::days).returns(true, LimitRow::set);
            assertThat(circle.acts).contains(Act.VIEW_LIMITS, Act.CHANGE_LIMITS);
        });
    }

    @Test
    @Rule("CAS-3")
    void the_number_that_was_proposed_becomes_the_clinics_own_by_setting_it() {
        Schema.undone(em -> {
            keeping(em).set(new SetLimit(LimitCode.UNSIGNED_NOTE, now(em).revision(), 2));
            em.flush();
            assertThat(now(em)).returns(2, LimitSetting::days).returns("Ada Test", LimitSetting::setBy);
        });
    }

    @ParameterizedTest
    @CsvSource({"UNSIGNED_NOTE, 0", "UNSIGNED_NOTE, 31", "SET_ASIDE, 6", "SET_ASIDE, 181"})
    @Rule("CAS-3")
    void it_is_chosen_within_a_range_which_the_database_holds_as_well(LimitCode code, int days) {
        Schema.undone(em -> refuses(LimitRule.OUT_OF_RANGE, () -> keeping(em)
                .set(new SetLimit(code, now(em, code).revision(), days))));
        assertThatThrownBy(() -> Schema.change(
                        """
                        insert into clinic_limit (id, code, revision, days, as_of, next_check, set_by_id, set_at)
                        values (gen_random_uuid(), ?1, 9, ?2, current_date, current_date + 9, ?3, now())
                        """,
                        code.name(),
                        days,
                        row.clinician().uuid()))
                .hasStackTraceContaining("violates check constraint \"clinic_limit_");
    }

    @Test
    @Rule("CAS-3")
    void each_setting_is_kept_with_who_and_when_and_the_newest_counts() {
        Schema.undone(em -> {
            for (int days : List.of(5, 5, 3)) {
                keeping(em).set(new SetLimit(LimitCode.UNSIGNED_NOTE, now(em).revision(), days));
                em.flush();
            }
            assertThat(limit(em).days()).isEqualTo(3);
            assertThat(sheet(em, LimitCode.UNSIGNED_NOTE).changes())
                    .extracting(LimitChange::from, LimitChange::to)
                    .containsExactly(tuple(5, 3), tuple(5, 5), tuple(2, 5));
            assertThat(sheet(em, LimitCode.UNSIGNED_NOTE).changes().get(2))
                    .isEqualTo(new LimitChange("Ada Test", NOW, 2, 5));
            assertThat(sheet(em, LimitCode.SET_ASIDE).changes()).isEmpty();
        });
        for (var sql : List.of("update clinic_limit set days = 3", "delete from clinic_limit")) {
            assertThatThrownBy(() -> Schema.change(sql)).hasMessageContaining("permission denied");
        }
    }

    @Test
    @Rule("DI-1")
    void of_two_who_set_it_at_once_the_database_keeps_the_first() {
        Schema.undone(em -> {
            var limits = Schema.in(em, new Limits());
            var stands = limits.newest(LimitCode.UNSIGNED_NOTE);
            limits.add(set(stands, 5));
            em.flush();
            em.clear();
            limits.add(set(stands, 7));
            assertThatThrownBy(em::flush).hasMessageContaining("clinic_limit_one_at_a_time");
        });
    }

    private ClinicLimit set(ClinicLimit stands, int days) {
        return stands.set(new SetLimit(LimitCode.UNSIGNED_NOTE, 1, days), row.clinician(), NOW, ZoneOffset.UTC);
    }

    @Test
    @Rule("DI-1")
    void whoever_saw_an_older_number_is_told_so() {
        Schema.undone(em -> refuses(LimitRule.CHANGED_MEANWHILE, () -> keeping(em)
                .set(new SetLimit(LimitCode.UNSIGNED_NOTE, now(em).revision() - 1, 5))));
    }

    private static void refuses(LimitRule rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }

    private LimitKeeping keeping(EntityManager em) {
        var keeping = new LimitKeeping();
        keeping.circle = circle;
        keeping.limits = Schema.in(em, new Limits());
        keeping.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return keeping;
    }

    private LimitSetting now(EntityManager em) {
        return now(em, LimitCode.UNSIGNED_NOTE);
    }

    private LimitSetting now(EntityManager em, LimitCode code) {
        return sheet(em, code).now();
    }

    private LimitSheet sheet(EntityManager em, LimitCode code) {
        return keeping(em).all().stream()
                .filter(limit -> limit.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static LimitRow limit(EntityManager em) {
        return Schema.in(em, new ReferenceData()).limit(LimitCode.UNSIGNED_NOTE).orElseThrow();
    }
}
