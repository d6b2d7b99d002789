package org.levator.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.OpenedCase;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitHere;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.safety.action.ActionKind;
import org.levator.safety.action.AssessmentOutcome;
import org.levator.safety.action.Assessor;
import org.levator.safety.action.Done;
import org.levator.safety.action.FlagAction;
import org.levator.safety.action.InError;
import org.levator.safety.screen.ScreenOutcome;
import org.levator.shared.FlagId;
import org.levator.shared.Stretch;
import org.levator.shared.server.StatementTally;

class RedFlagCorrectingMappingTest {
    final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    final Case row = Schema.commit(Case::add);
    final OpenedVisit visit = VisitHere.of(row, now);
    final OpenedCase open = visit.open();
    final FlagId id = raise(now);

    @Test
    @Rule({"TRN-4", "NOT-3"})
    void a_flag_entered_in_error_stands_nowhere_pauses_nothing_was_not_asked_and_stays_in_the_history() {
        mark(null);

        assertThat(paused()).isZero();
        List<FlagRow> standing = with(flags -> flags.standing(open));
        assertThat(standing).isEmpty();
        boolean asked = with(flags -> flags.lastAnswer(row.visit(), open).isPresent());
        assertThat(asked).isFalse();

        List<FlagRow> earlier = with(flags -> flags.earlier(open, 0)).rows();
        assertThat(earlier).singleElement().satisfies(flag -> {
            assertThat(flag.inError()).isTrue();
            assertThat(flag.awaitsAction()).isFalse();
            assertThat(flag.open()).isFalse();
        });
        FlagDetail kept = with(flags -> flags.get(id, open).detail());
        assertThat(kept.said()).isEqualTo("since Monday");
        assertThat(kept.inError()).isEqualTo(new InError(null, row.clinician(), now, "the row below"));
    }

    @Test
    @Rule("TRN-4")
    void an_assessment_entered_in_error_lets_the_flag_pause_and_wait_again_until_another_stands() {
        act();
        assertThat(paused()).isZero();

        mark(0);
        assertThat(paused()).isOne();
        FlagRow again = with(flags -> flags.standing(open).get(0));
        assertThat(again.awaitsAction()).isTrue();
        assertThat(again.open()).isTrue();

        act();
        assertThat(paused()).isZero();
        List<FlagRow> earlier = with(flags -> flags.earlier(open, 0)).rows();
        assertThat(earlier).extracting(FlagRow::awaitsAction, FlagRow::inError).containsExactly(tuple(false, false));
        List<Done> done = with(flags -> flags.get(id, open).detail().actions());
        assertThat(done).extracting(Done::counts).containsExactly(false, true);
    }

    @Test
    @Rule("TRN-4")
    void the_history_names_who_said_so_and_costs_as_many_statements_as_before_where_nobody_did() {
        act();
        var before = statements();
        assertThat(before).isEqualTo(2);
        mark(0);
        mark(null);

        assertThat(statements()).isEqualTo(before + 1);
        var names = Schema.commit(em -> flags(em).correctors(flags(em).get(id, open)));
        assertThat(names).containsOnlyKeys(row.clinician()).doesNotContainValue("");
    }

    @Test
    @Rule({"RED-1", "TRN-4"})
    void of_very_many_the_older_ones_are_behind_the_newest() {
        IntStream.rangeClosed(1, Stretch.ROWS).forEach(ago -> raise(now.minusSeconds(ago)));
        Schema.commit(em -> {
            FlagsHere.mark(em, row);
            return null;
        });

        Stretch<FlagRow> newest = with(flags -> flags.earlier(open, 0));
        assertThat(newest.older()).isTrue();
        assertThat(newest.rows().get(0).id()).isEqualTo(id);
        Stretch<FlagRow> older = with(flags -> flags.earlier(open, 1));
        assertThat(older.rows()).extracting(FlagRow::raisedAt).containsExactly(now.minusSeconds(Stretch.ROWS));
        assertThat(older.older()).isFalse();
    }

    private int statements() {
        return Schema.commit(em -> {
            StatementTally.reset();
            var flag = flags(em).get(id, open);
            flag.detail();
            flags(em).correctors(flag);
            return StatementTally.soFar();
        });
    }

    @ParameterizedTest
    @CsvSource({"null", "0"})
    @Rule("TRN-4")
    void the_database_keeps_one_correction_each(String action) {
        act();
        mark(action.equals("null") ? null : 0);

        assertThatThrownBy(
                        () -> run("insert into red_flag_correction (red_flag_id, seq, action, clinician_id, at, reason)"
                                + " select red_flag_id, 1, action, clinician_id, now(), 'again' from red_flag_correction"
                                + " where red_flag_id = '" + id + "'"))
                .hasMessageContaining("red_flag_correction_red_flag_id_action_key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update red_flag set in_error_at = now(), released_at = now() where id = '%s'",
                "insert into red_flag_correction (red_flag_id, seq, clinician_id, at, reason)"
                        + " select id, 0, raised_by_id, now(), 'slip' from red_flag where id = '%s'",
                "insert into red_flag_correction (red_flag_id, seq, action, clinician_id, at, reason)"
                        + " select id, 0, 7, raised_by_id, now(), 'slip' from red_flag where id = '%s'"
            })
    @Rule("TRN-4")
    void a_flag_and_its_correction_agree_in_the_database_too(String sql) {
        assertThatThrownBy(() -> run(sql.formatted(id))).hasMessageContaining("foreign key");
    }

    @Test
    @Rule("TRN-4")
    void the_database_too_keeps_a_flag_entered_in_error_from_pausing_and_its_reason_from_being_empty() {
        assertThatThrownBy(() -> run("update red_flag set in_error_at = now() where id = '" + id + "'"))
                .hasMessageContaining("violates check constraint");
        assertThatThrownBy(() -> run("insert into red_flag_correction (red_flag_id, seq, clinician_id, at, reason)"
                        + " select id, 0, raised_by_id, now(), '' from red_flag where id = '" + id + "'"))
                .hasMessageContaining("violates check constraint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update red_flag_correction set reason = 'other'",
                "delete from red_flag_correction",
                "update red_flag set in_error_at = null where in_error_at is not null"
            })
    @Rule({"DI-4", "TRN-4"})
    void no_correction_is_taken_back(String sql) {
        mark(null);
        assertThatThrownBy(() -> run(sql)).hasMessageMatching("(?s).*(permission denied|foreign key).*");
    }

    private static void run(String sql) throws SQLException {
        try (var connection = Schema.asApplication();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private FlagId raise(Instant at) {
        return Schema.commit(em -> {
            var answer = ScreenAnswer.given(visit, ScreenOutcome.RAISED, at);
            var flag = RedFlag.raised(answer, flags(em).kind("FEVER_OR_SEVERE_PAIN"), "since Monday");
            flags(em).add(answer);
            flags(em).add(flag);
            return flag.id();
        });
    }

    private void act() {
        Schema.commit(em -> {
            flags(em)
                    .get(id, open)
                    .record(new FlagAction(
                            ActionKind.ASSESSED,
                            now,
                            now,
                            row.clinician(),
                            "Dr. Hall",
                            null,
                            Assessor.PHYSICIAN,
                            AssessmentOutcome.MAY_CONTINUE));
            return null;
        });
    }

    private void mark(Integer action) {
        Schema.commit(em -> {
            flags(em).get(id, open).mark(new InError(action, row.clinician(), now, "the row below"));
            return null;
        });
    }

    /** As consent asks before it starts an exam. */
    private long paused() {
        return Schema.commit(em -> em.createQuery(
                        "select count(f.id) from RedFlag f where f.patient = :patient and f.releasedAt is null",
                        Long.class)
                .setParameter("patient", row.patient())
                .getSingleResult());
    }

    private static <T> T with(Function<RedFlags, T> question) {
        return Schema.commit(em -> question.apply(flags(em)));
    }

    private static RedFlags flags(EntityManager em) {
        var flags = new RedFlags();
        flags.em = em;
        return flags;
    }
}
