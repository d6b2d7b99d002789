package org.levator.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
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
        undone(em -> {
            assertThat(keeping(em).all())
                    .extracting(LimitSheet::code)
                    .containsExactly(LimitCode.UNSIGNED_NOTE, LimitCode.SET_ASIDE);
            assertThat(sheet(em)).returns(2, LimitSheet::days).returns(null, LimitSheet::setBy);
            assertThat(limit(em)).returns(false, LimitRow::set);

            keeping(em).set(new SetLimit(LimitCode.UNSIGNED_NOTE, sheet(em).version(), 5));
            em.flush();
            em.clear();

            assertThat(sheet(em))
                    .returns(5, LimitSheet::days)
                    .returns("Ada Test", LimitSheet::setBy)
                    .returns(NOW, LimitSheet::setAt);
            assertThat(limit(em)).returns(5, LimitRow::days).returns(true, LimitRow::set);
            assertThat(circle.acts).contains(Act.VIEW_LIMITS, Act.CHANGE_LIMITS);
        });
    }

    @Test
    @Rule("CAS-3")
    void the_number_that_was_proposed_becomes_the_clinics_own_by_setting_it() {
        undone(em -> {
            keeping(em).set(new SetLimit(LimitCode.UNSIGNED_NOTE, sheet(em).version(), 2));
            em.flush();
            assertThat(sheet(em)).returns(2, LimitSheet::days).returns("Ada Test", LimitSheet::setBy);
        });
    }

    @ParameterizedTest
    @CsvSource({"UNSIGNED_NOTE, 0", "UNSIGNED_NOTE, 31", "SET_ASIDE, 6", "SET_ASIDE, 181"})
    @Rule("CAS-3")
    void it_is_chosen_within_a_range_which_the_database_holds_as_well(LimitCode code, int days) {
        undone(em -> refuses(LimitRule.OUT_OF_RANGE, () -> keeping(em)
                .set(new SetLimit(code, sheet(em, code).version(), days))));
        assertThatThrownBy(() -> Schema.change("update clinic_limit set days = ?1 where code = ?2", days, code.name()))
                .hasMessageContaining("clinic_limit");
    }

    @Test
    @Rule("DI-1")
    void whoever_saw_an_older_number_is_told_so() {
        undone(em -> refuses(LimitRule.CHANGED_MEANWHILE, () -> keeping(em)
                .set(new SetLimit(LimitCode.UNSIGNED_NOTE, sheet(em).version() - 1, 5))));
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

    private LimitSheet sheet(EntityManager em) {
        return sheet(em, LimitCode.UNSIGNED_NOTE);
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

    private static void undone(Consumer<EntityManager> work) {
        assertThatThrownBy(() -> Schema.commit(em -> {
                    work.accept(em);
                    throw new Undone();
                }))
                .isInstanceOf(Undone.class);
    }

    private static class Undone extends RuntimeException {}
}
