package org.levator.episode.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.mapping.Case;
import org.levator.mapping.Cases;
import org.levator.mapping.Schema;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

class AbsencesMappingTest {
    final LocalDate today = LocalDate.now();

    @Test
    @Rule({"CAS-7", "ACC-2"})
    void the_open_cases_of_a_lead_are_named_and_the_ended_ones_are_not() {
        var busy = Schema.commit(em -> Cases.ledByOne(em, 3));
        assertThat(openCasesOf(busy)).hasSize(3);

        Schema.commit(em -> em.createNativeQuery("update episode set state = 'DISCHARGED' where id in"
                        + " (select episode_id from care_team_member where clinician_id = :lead)")
                .setParameter("lead", busy.uuid())
                .executeUpdate());
        assertThat(openCasesOf(busy)).isEmpty();
    }

    @Test
    @Rule("CAS-7")
    void covers_are_listed_until_their_last_day() {
        var mia = Schema.commit(Case::add);
        var colleague = Schema.commit(Case::add).clinician();
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
                        select gen_random_uuid(), :episode, :patient, :cover, 'COVER', cast(:today as date) + d, cast(:today as date) + d + 3
                        from unnest(array[-9, -3, 7]) as d
                        """)
                .setParameter("episode", mia.episode().uuid())
                .setParameter("patient", mia.patient().uuid())
                .setParameter("cover", colleague.uuid())
                .setParameter("today", today)
                .executeUpdate());

        assertThat(absences(a -> a.covers(today)))
                .filteredOn(row -> row.episode().equals(mia.episode()))
                .extracting(CoverRow::last)
                .containsExactly(today, today.plusDays(10));
        assertThat(new CoverList(absences(a -> a.covers(today)), today).away())
                .anyMatch(away -> away.last().equals(today))
                .noneMatch(away -> away.last().equals(today.plusDays(10)));
    }

    @Test
    @Rule("CAS-7")
    void who_is_away_stands_once_however_many_of_her_cases_one_colleague_covers() {
        var rows = List.of(cover("Claire", 0, 3), cover("Claire", -2, 3), cover("Claire", 0, 1), cover("Odile", 1, 3));

        assertThat(new CoverList(rows, today).away())
                .containsExactly(
                        new AwayNow("Claire", "Hannah", today.plusDays(1), 1),
                        new AwayNow("Claire", "Hannah", today.plusDays(3), 2));
    }

    @Test
    @Rule({"ACC-6", "CAS-7"})
    void a_cover_who_leaves_before_its_end_covers_until_then() {
        var stays = cover("Claire", 0, 3, 3);
        var leaves = cover("Odile", 0, 3, 1);
        var left = cover("Noor", 0, 3, -1);

        assertThat(stays.uncovered()).isNull();
        assertThat(leaves.uncovered()).isEqualTo(today.plusDays(2));
        assertThat(left.uncovered()).isEqualTo(today);
        assertThat(new CoverList(List.of(stays, leaves, left), today).away())
                .containsExactly(
                        new AwayNow("Odile", "Hannah", today.plusDays(1), 1),
                        new AwayNow("Claire", "Hannah", today.plusDays(3), 1));
    }

    private CoverRow cover(String away, int first, int last) {
        return cover(away, first, last, 90);
    }

    private CoverRow cover(String away, int first, int last, int lastDay) {
        return new CoverRow(
                null,
                EpisodeId.random(),
                "L-1",
                null,
                away,
                null,
                "Hannah",
                today.plusDays(first),
                today.plusDays(last),
                today.plusDays(lastDay));
    }

    private List<LedCase> openCasesOf(ClinicianId lead) {
        return absences(a -> a.openCasesOf(lead, today));
    }

    private static <T> List<T> absences(Function<Absences, List<T>> work) {
        return Schema.commit(em -> work.apply(Schema.in(em, new Absences())));
    }
}
