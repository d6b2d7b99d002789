package org.levator.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitHere;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.safety.action.ActionKind;
import org.levator.safety.action.AssessmentOutcome;
import org.levator.safety.action.Assessor;
import org.levator.safety.action.FlagAction;
import org.levator.safety.action.RecordAction;
import org.levator.safety.screen.KindRow;
import org.levator.safety.screen.Pauses;
import org.levator.safety.screen.ScreenOutcome;
import org.levator.safety.screen.ScreenRow;
import org.levator.sealing.SealedKind;
import org.levator.sealing.SealsHere;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.FlagId;
import org.levator.shared.NotFound;
import org.levator.shared.SubmissionKey;

class RedFlagMappingTest {
    final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    final Case row = Schema.commit(Case::add);
    final OpenedVisit visit = VisitHere.of(row, now);
    final OpenedCase open = visit.open();

    @Test
    @Rule("RED-1")
    void the_clinics_list_has_every_row_in_both_languages() {
        var questions = with(RedFlags::questions);

        assertThat(questions).hasSize(11).allSatisfy(kind -> {
            assertThat(kind.text().en()).isNotBlank().isNotEqualTo(kind.text().fr());
            assertThat(kind.advice().en())
                    .isNotBlank()
                    .isNotEqualTo(kind.advice().fr());
        });
        assertThat(questions).filteredOn(KindRow::onlyAlone).hasSize(1);
    }

    @Test
    @Rule("RED-1")
    void a_flag_stands_until_it_is_acted_on_and_pauses_until_it_is_released() {
        var id = raise("FEVER_OR_SEVERE_PAIN");
        var first = with(flags -> flags.row(id, open));
        assertThat(first).satisfies(flag -> {
            assertThat(flag.awaitsAction()).isTrue();
            assertThat(flag.open()).isTrue();
            assertThat(flag.pauses()).isEqualTo(Pauses.INTERNAL);
            assertThat(flag.dueAt()).isEqualTo(now.plus(8, ChronoUnit.HOURS));
        });

        act(id, new FlagAction(ActionKind.PHONED, now, now, row.clinician(), "Dr. Hall", "today", null, null));
        var second = with(flags -> flags.row(id, open)).awaitsAction();
        assertThat(second).isFalse();
        assertThat(paused()).containsExactly(Pauses.INTERNAL);

        act(id, assessed());
        assertThat(paused()).isEmpty();
        var third = with(flags -> flags.standing(open));
        assertThat(third).isEmpty();
        var fourth = with(flags -> flags.get(id, open).detail()).actions();
        assertThat(fourth).hasSize(2);
    }

    @Test
    @Rule("CAS-4")
    void a_physical_cause_that_is_resolved_leaves_the_case_and_its_history_as_they_were() {
        var id = raise("FEVER_OR_SEVERE_PAIN");
        var before = theCase();

        Schema.commit(em -> {
            recording(em)
                    .act(new RecordAction(
                            SubmissionKey.random(),
                            row.episode(),
                            id,
                            ActionKind.ASSESSED,
                            now,
                            "Dr. Hall",
                            null,
                            Assessor.PHYSICIAN,
                            AssessmentOutcome.MAY_CONTINUE));
            return null;
        });
        assertThat(paused()).isEmpty();
        assertThat(theCase()).isEqualTo(before);
    }

    @Test
    @Rule({"PAT-6", "RED-1"})
    void a_flag_raised_in_one_case_stands_and_pauses_in_the_patients_other_one_until_it_is_released_there() {
        var other = Opened.byLead(Case.another(row), row.patient(), row.clinician());
        var id = raise("FEVER_OR_SEVERE_PAIN");

        var standing = with(flags -> flags.standing(other));
        assertThat(standing).extracting(FlagRow::id).containsExactly(id);
        assertThat(standing.get(0).pauses()).isEqualTo(Pauses.INTERNAL);

        Schema.commit(em -> {
            flags(em).get(id, other).record(assessed());
            return null;
        });
        var after = with(flags -> flags.standing(open));
        assertThat(after).isEmpty();
        assertThat(paused()).isEmpty();
    }

    @Test
    @Rule("RED-1")
    void an_answer_is_the_visits_last_one() {
        var first = with(flags -> flags.lastAnswer(row.visit(), open));
        assertThat(first).isEmpty();
        Schema.commit(em -> {
            flags(em).add(ScreenAnswer.given(visit, ScreenOutcome.NOT_NOW, now));
            flags(em).add(ScreenAnswer.given(visit, ScreenOutcome.NO_CHANGE, now.plusSeconds(1)));
            return null;
        });

        var second = with(flags -> flags.lastAnswer(row.visit(), open));
        assertThat(second).contains(new ScreenRow(ScreenOutcome.NO_CHANGE, now.plusSeconds(1)));
    }

    @Test
    @Rule({"NOT-3", "TRN-4"})
    void a_flag_of_the_wrong_patient_is_nowhere_pauses_nothing_and_was_not_asked() {
        var id = raise("FEVER_OR_SEVERE_PAIN");
        Schema.commit(em -> {
            flags(em).get(id, open).seal(SealsHere.seal(em, SealedKind.RED_FLAG, id.uuid(), row, null));
            return null;
        });

        assertThat(paused()).isEmpty();
        List<FlagRow> standing = with(flags -> flags.standing(open));
        assertThat(standing).isEmpty();
        Optional<ScreenRow> answer = with(flags -> flags.lastAnswer(row.visit(), open));
        assertThat(answer).isEmpty();
        assertThatThrownBy(() -> with(flags -> flags.get(id, open))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> with(flags -> flags.row(id, open))).isInstanceOf(NotFound.class);
        var kept = with(flags -> flags.history(SealsHere.opened(id.uuid())));
        assertThat(kept.detail().said()).isEqualTo("since Monday");
    }

    @Test
    @Rule("TRN-4")
    void the_database_too_keeps_a_sealed_flag_from_pausing() throws SQLException {
        var id = raise("FEVER_OR_SEVERE_PAIN");
        try (var connection = Schema.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update red_flag set sealed_at = now() where id = '" + id + "'"))
                    .hasMessageContaining("violates check constraint");
        }
    }

    @Test
    @Rule("ACC-1")
    void a_flag_of_another_patient_is_not_there() {
        var id = raise("SELF_HARM");
        var other = VisitHere.of(Schema.commit(Case::add), now).open();

        assertThatThrownBy(() -> with(flags -> flags.get(id, other))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> with(flags -> flags.row(id, other))).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"ACC-1", "AZ-2"})
    void an_answer_of_another_case_is_not_there() {
        raise("SELF_HARM");
        var other = Schema.commit(Case::add);

        Optional<ScreenRow> answer = with(
                flags -> flags.lastAnswer(row.visit(), VisitHere.of(other, now).open()));
        assertThat(answer).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update screen_answer set outcome = 'NO_CHANGE'",
                "delete from screen_answer",
                "update red_flag set pauses = 'NOTHING'",
                "delete from red_flag",
                "update red_flag_action set told = 'other'",
                "delete from red_flag_action"
            })
    @Rule("DI-4")
    void the_application_cannot_rewrite_what_was_answered_or_done(String sql) throws SQLException {
        try (var connection = Schema.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    private FlagId raise(String kind) {
        return Schema.commit(em -> {
            var answer = ScreenAnswer.given(visit, ScreenOutcome.RAISED, now);
            var flag = RedFlag.raised(answer, flags(em).kind(kind), "since Monday");
            flags(em).add(answer);
            flags(em).add(flag);
            return flag.id();
        });
    }

    private void act(FlagId id, FlagAction action) {
        Schema.commit(em -> {
            flags(em).get(id, open).record(action);
            return null;
        });
    }

    private FlagAction assessed() {
        return new FlagAction(
                ActionKind.ASSESSED,
                now,
                now,
                row.clinician(),
                "Dr. Hall",
                null,
                Assessor.PHYSICIAN,
                AssessmentOutcome.MAY_CONTINUE);
    }

    private RedFlagRecording recording(EntityManager em) {
        var recording = new RedFlagRecording();
        recording.circle = new FakeCircle(open);
        recording.flags = flags(em);
        recording.submissions = new FakeSubmissions();
        recording.clock = Clock.fixed(now, ZoneOffset.UTC);
        return recording;
    }

    /** As it stands in the database, with each state that it was in. */
    private Object theCase() {
        return Schema.commit(em -> em.createNativeQuery(
                        """
                        select cast(to_jsonb(e) as text) || (
                            select coalesce(cast(jsonb_agg(c order by c.seq) as text), '')
                            from episode_state_change c where c.episode_id = e.id)
                        from episode e where e.id = ?1
                        """,
                        String.class)
                .setParameter(1, row.episode().uuid())
                .getSingleResult());
    }

    /** As consent asks before it starts an exam. */
    private List<Pauses> paused() {
        return Schema.commit(em -> em.createQuery(
                        "select f.pauses from RedFlag f where f.patient = :patient and f.releasedAt is null",
                        Pauses.class)
                .setParameter("patient", row.patient())
                .getResultList());
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
