package org.levator.caseload.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levator.caseload.attention.Facts.MISSED;
import static org.levator.caseload.attention.Facts.NOW;
import static org.levator.caseload.attention.Facts.OTTAWA;
import static org.levator.caseload.attention.Facts.TODAY;
import static org.levator.episode.EpisodeState.ACTIVE;
import static org.levator.episode.EpisodeState.DISCHARGED;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;

class AttentionTest {
    @Test
    @Rule("CAS-3")
    void danger_comes_first_then_pauses_what_is_overdue_and_the_rest() {
        var list = Attention.of(Stream.of(
                        Facts.withoutNext(null).rows(TODAY),
                        Facts.note(TODAY.minusDays(9), 2).rows(TODAY, OTTAWA),
                        Facts.flag(false, true, MISSED, ACTIVE).rows(TODAY),
                        Facts.flag(true, true, null, ACTIVE).rows(TODAY))
                .flatMap(rows -> rows));

        assertThat(list.waiting())
                .extracting(AttentionRow::kind)
                .containsExactly(
                        AttentionKind.FLAG,
                        AttentionKind.CALL,
                        AttentionKind.PAUSE,
                        AttentionKind.UNSIGNED_NOTE,
                        AttentionKind.NO_NEXT_VISIT);
        assertThat(list.first()).isEqualTo(list.waiting().subList(0, 3));
        assertThat(list.rest()).isEqualTo(list.waiting().subList(3, 5));
        assertThat(list.beyond()).isZero();
    }

    @Test
    @Rule("CAS-3")
    void of_one_kind_what_has_waited_longest_comes_first_and_what_always_was_so_last() {
        var week = Facts.note(TODAY.minusDays(7), 2);
        var month = Facts.note(TODAY.minusDays(30), 2);
        var seen = Facts.withoutNext(null, MISSED);
        var neverSeen = Facts.withoutNext(null, null);

        assertThat(Attention.of(Stream.of(
                                        neverSeen.rows(TODAY),
                                        seen.rows(TODAY),
                                        week.rows(TODAY, OTTAWA),
                                        month.rows(TODAY, OTTAWA))
                                .flatMap(rows -> rows))
                        .waiting())
                .extracting(row -> row.matter().episode())
                .containsExactly(month.episode(), week.episode(), seen.episode(), neverSeen.episode());
    }

    @Test
    @Rule({"CAS-3", "RED-1"})
    void a_long_list_is_cut_but_never_among_the_dangers() {
        assertThat(many(80, 0)).satisfies(list -> {
            assertThat(list.first().size() + list.rest().size()).isEqualTo(50);
            assertThat(list.beyond()).isEqualTo(30);
        });
        assertThat(many(20, 70)).satisfies(list -> {
            assertThat(list.rest()).hasSize(67);
            assertThat(list.beyond()).isEqualTo(20);
        });
    }

    private static Attention many(int cases, int flags) {
        return Attention.of(Stream.concat(
                IntStream.range(0, cases).boxed().flatMap(n -> Facts.withoutNext(null)
                        .rows(TODAY)),
                IntStream.range(0, flags).boxed().flatMap(n -> Facts.flag(true, true, null, ACTIVE)
                        .rows(TODAY))));
    }

    @Test
    @Rule({"CAS-3", "RED-1"})
    void a_flag_without_an_action_waits_in_a_closed_case_too_and_nothing_else_does() {
        assertThat(kinds(Facts.flag(true, true, MISSED, DISCHARGED))).containsExactly(AttentionKind.FLAG);
        assertThat(kinds(Facts.flag(false, true, MISSED, DISCHARGED))).isEmpty();
        assertThat(kinds(Facts.flag(false, false, null, ACTIVE))).isEmpty();
    }

    @Test
    @Rule("CAS-3")
    void a_missed_visit_with_an_open_flag_is_a_call_today() {
        assertThat(kinds(Facts.flag(false, false, MISSED, ACTIVE))).containsExactly(AttentionKind.CALL);
        assertThat(Facts.flag(true, true, MISSED, ACTIVE).rows(TODAY))
                .extracting(AttentionRow::missedAt)
                .containsExactly(MISSED);
    }

    @Test
    @Rule({"PAT-6", "CAS-4"})
    void a_flag_stands_once_by_an_open_case_of_its_patient() {
        var flag = FlagId.random();
        var closed = EpisodeId.random();
        var open = EpisodeId.random();

        assertThat(FlagFacts.oncePerFlag(List.of(
                        Facts.flag(flag, closed, closed, "L-1", DISCHARGED, false, true, null),
                        Facts.flag(flag, closed, open, "L-2", ACTIVE, false, true, null))))
                .extracting(FlagFacts::episode)
                .containsExactly(open);
    }

    private static List<AttentionKind> kinds(FlagFacts flag) {
        return flag.rows(TODAY).map(AttentionRow::kind).toList();
    }

    @Test
    @Rule("CAS-3")
    void a_note_is_late_when_it_is_older_than_the_clinics_own_limit() {
        assertThat(Facts.note(TODAY.minusDays(3), 2).rows(TODAY, OTTAWA)).hasSize(1);
        assertThat(Facts.note(TODAY.minusDays(2), 2).rows(TODAY, OTTAWA)).isEmpty();
        assertThat(Facts.note(TODAY.minusDays(3), 3).rows(TODAY, OTTAWA)).isEmpty();
        assertThat(Facts.note(TODAY.minusYears(1), null).rows(TODAY, OTTAWA)).isEmpty();
    }

    @Test
    @Rule("CAS-3")
    void what_is_set_aside_is_back_on_its_day() {
        var aside = Facts.withoutNext(Facts.until(TODAY.plusDays(1)));
        assertThat(Attention.of(aside.rows(TODAY))).satisfies(list -> {
            assertThat(list.waiting()).isEmpty();
            assertThat(list.aside())
                    .extracting(AttentionRow::aside)
                    .containsExactly(new Aside(TODAY.plusDays(1), "Calls back", "Claire Boisvert"));
        });
        assertThat(Attention.of(aside.rows(TODAY.plusDays(1))).waiting()).hasSize(1);
    }

    @Test
    @Rule("CAS-3")
    void what_comes_up_anew_is_not_what_was_set_aside() {
        var yesterday = Facts.until(TODAY.plusDays(5));
        assertThat(Facts.withoutNext(yesterday, NOW.minus(1, ChronoUnit.DAYS)).rows(TODAY))
                .allMatch(AttentionRow::isAside);
        assertThat(Facts.withoutNext(yesterday, NOW).rows(TODAY)).noneMatch(AttentionRow::isAside);
        assertThat(Facts.call(yesterday, NOW.minus(1, ChronoUnit.DAYS)).rows(TODAY))
                .allMatch(AttentionRow::isAside);
        assertThat(Facts.call(yesterday, NOW).rows(TODAY)).noneMatch(AttentionRow::isAside);
    }

    @Test
    @Rule("CAS-3")
    void a_second_visit_missed_on_the_same_day_is_a_call_again() {
        var said = Facts.until(TODAY.plusDays(5));
        assertThat(Facts.call(said, Facts.SAID.minus(1, ChronoUnit.HOURS)).rows(TODAY))
                .allMatch(AttentionRow::isAside);
        assertThat(Facts.call(said, Facts.SAID.plus(1, ChronoUnit.HOURS)).rows(TODAY))
                .noneMatch(AttentionRow::isAside);
    }
}
