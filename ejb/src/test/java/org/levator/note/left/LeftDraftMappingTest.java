package org.levator.note.left;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.access.BreakGlassHere;
import org.levator.access.CareTeamHere;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.episode.visit.VisitHere;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.note.content.Written;
import org.levator.note.draft.DraftText;
import org.levator.note.draft.NoteDrafts;
import org.levator.note.draft.UnfinishedRow;
import org.levator.sealing.SealsHere;

class LeftDraftMappingTest {
    final LocalDate today = LocalDate.now();
    final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    final Case row = Schema.commit(Case::add);
    final OpenedCase open = Opened.byLead(row.episode(), row.patient(), row.clinician());

    @BeforeEach
    void she_has_begun_a_note() {
        Schema.commit(em -> Schema.in(em, new NoteDrafts())
                .begin(VisitHere.of(row, now), today, DraftText.of(Written.soap("felt at ease")), now));
    }

    @Test
    @Rule("ACC-6")
    void the_circle_reads_an_unsigned_note_after_its_authors_last_day_and_not_before() {
        assertThat(left(today)).isEmpty();
        leaves(today);
        assertThat(left(today)).isEmpty();

        var found = left(today.plusDays(1));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).author()).isEqualTo("Ada Test");
        assertThat(found.get(0).handedOverAt()).isNull();
        var text = Schema.commit(
                em -> Schema.in(em, new LeftDrafts()).find(found.get(0).id(), open, today.plusDays(1)));
        assertThat(text.orElseThrow().content()).isEqualTo(Written.soap("felt at ease"));
    }

    @Test
    @Rule({"NOT-3", "ACC-1"})
    void a_draft_that_was_another_patients_opens_nothing() {
        assertThat(CareTeamHere.begun(row)).isTrue();

        Schema.commit(em -> SealsHere.sealDraft(em, row));
        assertThat(CareTeamHere.begun(row)).isFalse();
    }

    @Test
    @Rule({"ACC-6", "NOT-3"})
    void of_what_was_emptied_or_sealed_nothing_is_left() {
        leaves(today.minusDays(1));
        assertThat(unsigned()).isEqualTo(1);
        var id = left(today).get(0).id();
        Schema.change(
                "update note_draft set content = 'template:' where visit_id = ?1",
                row.visit().uuid());
        assertThat(left(today)).isEmpty();
        assertThat(unsigned()).isZero();

        Schema.commit(em -> Schema.in(em, new NoteDrafts()).handOver(VisitHere.of(row, now), now));
        assertThat(left(today)).hasSize(1);
        Schema.commit(em -> SealsHere.sealDraft(em, row));
        assertThat(left(today)).isEmpty();
        var found = Schema.commit(em -> Schema.in(em, new LeftDrafts()).find(id, open, today));
        assertThat(found).isEmpty();
    }

    private long unsigned() {
        return Schema.commit(em -> Schema.in(em, new LeftDrafts()).unsigned(row.clinician()));
    }

    @Test
    @Rule("ACC-6")
    void the_circle_of_another_case_finds_nothing() {
        leaves(today.minusDays(1));
        var id = left(today).get(0).id();
        var other = Schema.commit(Case::add);
        var elsewhere = Opened.byLead(other.episode(), other.patient(), other.clinician());
        var found = Schema.commit(em -> Schema.in(em, new LeftDrafts()).find(id, elsewhere, today));
        assertThat(found).isEmpty();
    }

    @Test
    @Rule({"ACC-6", "ACC-1", "NOT-2"})
    void whose_own_place_has_ended_finishes_her_note_there_and_reads_no_colleagues() {
        leaves(today.minusDays(1));
        var id = left(today).get(0).id();
        var author = Opened.as(Relation.AUTHOR, row.episode(), row.patient());

        var found = Schema.commit(em -> Schema.in(em, new LeftDrafts()).find(id, author, today));
        assertThat(found).isEmpty();
        assertThat(left(today)).hasSize(1);
    }

    @Test
    @Rule("ACC-6")
    void what_is_handed_over_is_read_at_once_and_waits_no_more_among_her_own() {
        Schema.commit(em -> Schema.in(em, new NoteDrafts()).handOver(VisitHere.of(row, now), now));

        assertThat(left(today)).extracting(LeftDraftRow::handedOverAt).containsExactly(now);
        List<UnfinishedRow> own =
                Schema.commit(em -> Schema.in(em, new NoteDrafts()).of(row.clinician()));
        assertThat(own).isEmpty();
        long unsigned = Schema.commit(em -> Schema.in(em, new LeftDrafts()).unsigned(row.clinician()));
        assertThat(unsigned).isZero();
    }

    @Test
    @Rule({"ACC-6", "DI-4"})
    void the_database_neither_changes_nor_gives_away_what_was_handed_over() {
        Schema.commit(em -> Schema.in(em, new NoteDrafts()).handOver(VisitHere.of(row, now), now));

        var which = " where visit_id = '" + row.visit() + "'";
        refuses("update note_draft set content = 'mine', revision = revision + 1" + which, "handed_over_draft");
        refuses("delete from note_draft" + which, "handed_over_draft");
        refuses(
                "update note_draft set author_id = (select id from clinician where id <> author_id limit 1)" + which,
                "handed_over_draft");
        refuses("delete from handed_over_draft", "permission denied");
    }

    @Test
    @Rule({"NOT-2", "CAS-7"})
    void the_circle_reads_what_an_author_left_unsigned_when_her_place_ended_and_she_may_finish_it() {
        assertThat(CareTeamHere.begun(row)).isTrue();
        placeEnds(today);
        assertThat(left(today)).isEmpty();

        assertThat(left(today.plusDays(1))).singleElement().satisfies(draft -> assertThat(draft.mark(today))
                .isEqualTo("left.placeEnded"));
        assertThat(CareTeamHere.begun(row)).isTrue();
    }

    @Test
    @Rule({"NOT-2", "ACC-6", "CAS-7"})
    void when_her_place_was_ended_at_once_the_circle_reads_it_that_day_and_she_may_finish_it() {
        Schema.change(
                "update care_team_member set relation = 'ASSIGNED', ends = current_date, ended_at = now() where episode_id = ?1",
                row.episode().uuid());

        assertThat(left(today)).hasSize(1);
        assertThat(CareTeamHere.begun(row)).isTrue();
    }

    @Test
    @Rule({"NOT-2", "ACC-1"})
    void a_draft_of_a_day_on_which_she_had_no_place_or_that_she_handed_over_opens_nothing() {
        placeEnds(today.minusDays(1));
        assertThat(CareTeamHere.begun(row)).isFalse();

        placeEnds(today);
        Schema.commit(em -> Schema.in(em, new NoteDrafts()).handOver(VisitHere.of(row, now), now));
        assertThat(CareTeamHere.begun(row)).isFalse();
    }

    @Test
    @Rule({"NOT-2", "ACC-1"})
    void a_draft_of_a_day_on_which_her_place_had_not_begun_opens_nothing() {
        placeBegins(today.plusDays(1));
        assertThat(CareTeamHere.begun(row)).isFalse();

        placeBegins(today);
        assertThat(CareTeamHere.begun(row)).isTrue();
    }

    @Test
    @Rule({"NOT-2", "ACC-1"})
    void a_late_note_opens_whoever_had_her_place_when_she_began_it_and_not_on_the_visits_day() {
        var visit = row.visit().uuid();
        Schema.change("update note_draft set service_date = current_date - 3 where visit_id = ?1", visit);
        placeEnds(today);
        assertThat(CareTeamHere.begun(row)).isTrue();

        Schema.change("update note_draft set begun_at = now() - interval '3 days' where visit_id = ?1", visit);
        assertThat(CareTeamHere.begun(row)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 9, false", "-9, -1, false"})
    @Rule({"NOT-2", "ACC-1"})
    void a_draft_of_a_supervisor_opens_if_she_supervised_a_colleague_there_on_its_day(
            int first, int last, boolean may) {
        var student = Schema.commit(Case::add).clinician();
        Schema.change(
                "update care_team_member set clinician_id = ?1 where episode_id = ?2",
                student.uuid(),
                row.episode().uuid());
        Schema.change(
                "insert into supervision (id, clinician_id, supervisor_id, starts, ends) values (gen_random_uuid(), ?1, ?2, ?3, ?4)",
                student.uuid(),
                row.clinician().uuid(),
                today.plusDays(first),
                today.plusDays(last));

        assertThat(CareTeamHere.begun(row)).isEqualTo(may);
    }

    @Test
    @Rule({"NOT-2", "ACC-5"})
    void a_draft_begun_in_an_hour_from_outside_may_be_finished_when_the_hour_is_over() {
        placeEnds(today.minusDays(1));
        BreakGlassHere.opened(row, row.clinician(), now.plusSeconds(60)); // after she had written
        assertThat(CareTeamHere.begun(row)).isFalse();

        BreakGlassHere.opened(row, row.clinician(), now.minus(2, ChronoUnit.HOURS));
        assertThat(CareTeamHere.begun(row)).isTrue();
        Schema.commit(em -> Schema.in(em, new NoteDrafts()).handOver(VisitHere.of(row, now), now));
        assertThat(CareTeamHere.begun(row)).isFalse();
    }

    private void placeBegins(LocalDate firstDay) {
        Schema.change(
                "update care_team_member set starts = ?1 where clinician_id = ?2",
                firstDay,
                row.clinician().uuid());
    }

    private void placeEnds(LocalDate lastDay) {
        Schema.commit(em -> em.createNativeQuery("update care_team_member set ends = :day where clinician_id = :id")
                .setParameter("day", lastDay)
                .setParameter("id", row.clinician().uuid())
                .executeUpdate());
    }

    private void leaves(LocalDate lastDay) {
        Schema.commit(em -> em.createNativeQuery("update clinician set last_day = :day where id = :id")
                .setParameter("day", lastDay)
                .setParameter("id", row.clinician().uuid())
                .executeUpdate());
    }

    private List<LeftDraftRow> left(LocalDate day) {
        return Schema.commit(em -> Schema.in(em, new LeftDrafts()).of(open, day));
    }

    private static void refuses(String sql, String why) {
        assertThatThrownBy(() -> {
                    try (var database = Schema.asApplication();
                            var statement = database.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(why);
    }
}
