package org.levator.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

class CareTeamMappingTest {
    final LocalDate today = LocalDate.now();
    final Case mia = Schema.commit(Case::add);
    final ClinicianId colleague = Schema.commit(Case::add).clinician();
    final OpenedCase open = Opened.byLead(mia.episode(), mia.patient(), mia.clinician());

    @Test
    @Rule({"CAS-7", "ACC-1"})
    void a_hand_over_moves_the_lead_on_its_day_and_what_is_taken_back_leaves_no_place() {
        arrange(team -> team.handOver(open, colleague, today.plusDays(2), true));
        assertThat(lead(today.plusDays(1))).isEqualTo(mia.clinician());
        assertThat(lead(today.plusDays(2))).isEqualTo(colleague);

        var coming = team().get(1);
        assertThat(coming.asked()).isTrue();
        assertThat(coming.mayEnd(today)).isTrue();
        arrange(team -> team.end(open, coming.id()));
        assertThat(team()).extracting(TeamRow::clinician).containsExactly(mia.clinician());
        assertThat(lead(today.plusYears(1))).isEqualTo(mia.clinician());

        arrange(team -> team.handOver(open, colleague, today, false));
        assertThat(lead(today)).isEqualTo(colleague);
    }

    @Test
    @Rule("CAS-7")
    void the_database_takes_no_second_lead_on_a_day_and_no_cover_without_a_last_day() {
        refuses(place("LEAD", "current_date + 9", "null"), "care_team_member_one_lead");
        refuses(place("COVER", "current_date", "null"), "care_team_member_cover_has_days");
        refuses(place("COVER", "current_date", "current_date - 2"), "care_team_member_ends");
    }

    @Test
    @Rule("CAS-7")
    void the_database_takes_no_two_covers_of_one_colleague_on_a_day() {
        arrange(team -> team.cover(open, colleague, today.plusDays(1), today.plusDays(4)));

        refuses(place("COVER", "current_date + 4", "current_date + 9"), "care_team_member_one_cover");
        var other = Schema.commit(Case::add).clinician();
        arrange(team -> team.cover(open, other, today.plusDays(1), today.plusDays(4)));
        arrange(team -> team.cover(open, colleague, today.plusDays(5), today.plusDays(9)));
        assertThat(covers(today.plusDays(4))).containsExactlyInAnyOrder(colleague, other);
    }

    @Test
    @Rule("CAS-7")
    void a_cover_that_was_taken_back_stands_in_the_way_of_no_other() {
        arrange(team -> team.cover(open, colleague, today.plusDays(1), today.plusDays(4)));
        arrange(team -> team.end(open, CareTeamHere.lastPlaceIn(mia.episode())));

        arrange(team -> team.cover(open, colleague, today.plusDays(1), today.plusDays(4)));
        assertThat(covers(today.plusDays(4))).containsExactly(colleague);
    }

    @Test
    @Rule("CAS-7")
    void whoever_led_for_a_part_of_a_day_was_in_the_circle_that_day_and_one_leads_on_it() {
        arrange(team -> team.handOver(open, colleague, today, true));
        var byHer = Opened.byLead(mia.episode(), mia.patient(), colleague);
        arrange(team -> team.handOver(byHer, mia.clinician(), today, false));

        assertThat(lead(today)).isEqualTo(mia.clinician());
        assertThat(isIn(colleague, today)).isTrue();
        assertThat(isIn(colleague, today.plusDays(1))).isFalse();
    }

    @Test
    @Rule({"CAS-7", "ACC-6"})
    void a_cover_of_today_stands_in_before_an_assigned_colleague() {
        var cover = Schema.commit(Case::add).clinician();
        arrange(team -> team.assign(open, colleague));
        assertThat(standIns()).containsExactly(colleague);

        arrange(team -> team.cover(open, cover, today.plusDays(1), today.plusDays(2)));
        assertThat(standIns()).containsExactly(colleague);
        var other = Schema.commit(Case::add).clinician();
        arrange(team -> team.cover(open, other, today, today));
        assertThat(standIns()).containsExactly(other, colleague);
        assertThat(isAroundToStay(colleague)).isTrue();
        assertThat(isAroundToStay(other)).isFalse();
    }

    private boolean isAroundToStay(ClinicianId who) {
        return Schema.commit(em -> Schema.in(em, new CareTeams()).isAroundToStay(who, mia.patient(), today));
    }

    @Test
    @Rule({"CAS-7", "CAS-1"})
    void a_place_and_a_cover_hold_on_their_own_days_only() {
        arrange(team -> team.cover(open, colleague, today.plusDays(1), today.plusDays(2)));

        assertThat(isIn(colleague, today)).isFalse();
        assertThat(isIn(colleague, today.plusDays(1))).isTrue();
        assertThat(isIn(colleague, today.plusDays(3))).isFalse();
        assertThat(isIn(mia.clinician(), today.plusYears(1))).isTrue();
        assertThat(covers(today)).isEmpty();
        assertThat(covers(today.plusDays(2))).containsExactly(colleague);
    }

    @Test
    @Rule("ACC-1")
    void a_place_opens_the_case_on_its_days_only_and_so_does_a_supervision() {
        arrange(team -> team.cover(open, colleague, today.plusDays(1), today.plusDays(3)));
        var supervisor = Schema.commit(Case::add).clinician();
        supervise(supervisor, today.plusDays(2), today.plusDays(2));

        assertThat(daysOpen(colleague)).containsExactly(1, 2, 3);
        assertThat(daysOpen(supervisor)).containsExactly(2);
    }

    @Test
    @Rule({"ACC-1", "ACC-6"})
    void a_supervisor_opens_nothing_through_a_colleague_who_has_left() {
        arrange(team -> team.cover(open, colleague, today, today.plusDays(3)));
        var supervisor = Schema.commit(Case::add).clinician();
        supervise(supervisor, today, null);
        assertThat(daysOpen(supervisor)).containsExactly(0, 1, 2, 3);

        Schema.commit(em -> em.createNativeQuery("update clinician set last_day = :last where id = :her")
                .setParameter("her", colleague.uuid())
                .setParameter("last", today.plusDays(1))
                .executeUpdate());
        assertThat(daysOpen(supervisor)).containsExactly(0, 1);
        assertThat(around(supervisor, today.plusDays(1))).isTrue();
        assertThat(around(supervisor, today.plusDays(2))).isFalse();
    }

    private void supervise(ClinicianId supervisor, LocalDate first, LocalDate last) {
        Schema.commit(em -> em.createNativeQuery(
                        "insert into supervision (id, clinician_id, supervisor_id, starts, ends) values (gen_random_uuid(), :her, :by, :first, :last)")
                .setParameter("her", colleague.uuid())
                .setParameter("by", supervisor.uuid())
                .setParameter("first", first)
                .setParameter("last", last)
                .executeUpdate());
    }

    /** Of the next five days. */
    private List<Integer> daysOpen(ClinicianId who) {
        return IntStream.range(0, 5)
                .filter(in -> !Schema.commit(em -> Schema.in(em, new CareTeams())
                                .standings("account-" + who, mia.episode(), today.plusDays(in)))
                        .isEmpty())
                .boxed()
                .toList();
    }

    @Test
    @Rule({"ACC-1", "CAS-7"})
    void whoever_is_out_at_once_opens_nothing_and_stays_in_the_history_of_the_day() {
        arrange(team -> team.cover(open, colleague, today, today.plusDays(3)));
        var cover = CareTeamHere.lastPlaceIn(mia.episode());
        arrange(team -> team.endAtOnce(open, cover));

        assertThat(daysOpen(colleague)).isEmpty();
        assertThat(isIn(colleague, today)).isFalse();
        assertThat(covers(today)).isEmpty();
        assertThat(standIns()).isEmpty();
        assertThat(around(colleague, today)).isFalse();
        assertThat(isAroundToStay(colleague)).isFalse();
        assertThat(team())
                .filteredOn(row -> row.id().equals(cover))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.ends()).isEqualTo(today);
                    assertThat(row.endedAt()).isNotNull();
                    assertThat(row.goesOn(today) || row.mayEnd(today) || row.mayEndAtOnce(today))
                            .isFalse();
                });

        arrange(team -> team.cover(open, colleague, today, today.plusDays(3)));
        assertThat(covers(today)).containsExactly(colleague);
    }

    private boolean around(ClinicianId who, LocalDate day) {
        return Schema.commit(em -> Schema.in(em, new CareTeams()).isAround(who, mia.patient(), day));
    }

    @Test
    @Rule({"ACC-1", "CAS-7"})
    void whose_place_was_ended_at_once_was_in_the_circle_on_the_days_before() {
        arrange(team -> team.assign(open, colleague));
        arrange(team -> team.endAtOnce(open, CareTeamHere.placeIn(mia.episode(), colleague)));
        change("starts = current_date - 2");

        assertThat(isIn(colleague, today.minusDays(1))).isTrue();
        assertThat(isIn(colleague, today)).isFalse();
    }

    @Test
    @Rule({"ACC-1", "CAS-7"})
    void the_database_takes_no_moment_but_on_the_last_day_and_none_of_a_lead() {
        arrange(team -> team.assign(open, colleague));
        refuses(changing("ended_at = now()"), "care_team_member_ended_on_its_last_day");
        refuses(changing("ends = current_date - 3, ended_at = now()"), "care_team_member_ended_on_its_last_day");
        refuses(changing("ends = starts - 1, ended_at = now()"), "care_team_member_ended_on_its_last_day");
        refuses(
                changing("relation = 'LEAD', starts = current_date - 9, ends = current_date, ended_at = now()"),
                "care_team_member_lead_hands_over");
    }

    private void change(String set) {
        Schema.change(changing(set));
    }

    private String changing(String set) {
        return "update care_team_member set " + set + " where clinician_id = '" + colleague.uuid() + "'"
                + " and episode_id = '" + mia.episode().uuid() + "'";
    }

    private boolean isIn(ClinicianId who, LocalDate day) {
        return Schema.commit(
                em -> CareTeamHere.on(em, Clock.systemDefaultZone()).isIn(mia.episode(), who, day));
    }

    private List<ClinicianId> covers(LocalDate day) {
        return Schema.commit(
                em -> CareTeamHere.on(em, Clock.systemDefaultZone()).coversOn(mia.episode(), day));
    }

    @Test
    @Rule({"ACC-1", "ACC-2"})
    void whose_a_case_is_can_be_told_without_opening_it() {
        assertThat(caseOf(mia.episode())).contains(new OutsideCase(mia.episode(), mia.patient()));
        assertThat(caseOf(EpisodeId.random())).isEmpty();
    }

    private static Optional<OutsideCase> caseOf(EpisodeId episode) {
        return Schema.commit(em -> Schema.in(em, new CareTeams()).caseOf(episode));
    }

    private List<ClinicianId> standIns() {
        return Schema.commit(em -> Schema.in(em, new CareTeams()).standIns(mia.episode(), today));
    }

    @Test
    @Rule("ACC-6")
    void access_ends_with_the_last_day() {
        assertThat(activeOn(today.plusYears(1))).isTrue();
        Schema.commit(em -> em.createNativeQuery("update clinician set last_day = :day where id = :id")
                .setParameter("day", today.plusDays(9))
                .setParameter("id", mia.clinician().uuid())
                .executeUpdate());

        assertThat(activeOn(today.plusDays(9))).isTrue();
        assertThat(activeOn(today.plusDays(10))).isFalse();
    }

    private boolean activeOn(LocalDate day) {
        var account = "account-" + mia.clinician();
        return Schema.commit(em -> {
                    var teams = Schema.in(em, new CareTeams());
                    var active = teams.active(account, day);
                    assertThat(teams.standings(account, mia.episode(), day))
                            .extracting(Standing::caller)
                            .isEqualTo(active.stream().toList());
                    return active;
                })
                .isPresent();
    }

    private void arrange(Consumer<CareTeam> change) {
        Schema.commit(em -> {
            change.accept(CareTeamHere.on(em, Clock.systemDefaultZone()));
            return null;
        });
    }

    private ClinicianId lead(LocalDate day) {
        return Schema.commit(em -> Schema.in(em, new CareTeams()).lead(mia.episode(), day))
                .orElseThrow();
    }

    private List<TeamRow> team() {
        return Schema.commit(em -> Schema.in(em, new CareTeams()).team(mia.episode()));
    }

    private String place(String relation, String starts, String ends) {
        return "insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)"
                + " values (gen_random_uuid(), '%s', '%s', '%s', '%s', %s, %s)"
                        .formatted(
                                mia.episode().uuid(), mia.patient().uuid(), colleague.uuid(), relation, starts, ends);
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
