package org.levator.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.TestTransaction;

class CareTeamTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate TOMORROW = TODAY.plusDays(1);

    final EpisodeId episode = EpisodeId.random();
    final PatientId patient = PatientId.random();
    final ClinicianId claire = ClinicianId.random();
    final ClinicianId priya = ClinicianId.random();
    final OpenedCase open = Opened.byLead(episode, patient, claire);
    final List<CareTeamMember> members = new ArrayList<>();
    final CareTeam team = new CareTeam();

    @BeforeEach
    void claire_leads_since_some_days() {
        team.clock = Clock.fixed(Instant.parse("2026-11-22T15:00:00Z"), ZoneOffset.UTC);
        team.known = KnownCallers.forgetful();
        team.teams = new CareTeams() {
            @Override
            void add(CareTeamMember member) {
                members.add(member);
            }

            @Override
            List<CareTeamMember> members(EpisodeId of, LocalDate today) {
                return List.copyOf(members);
            }

            @Override
            Optional<ClinicianId> lead(EpisodeId of, LocalDate day) {
                return Optional.empty();
            }
        };
        members.add(CareTeamMember.from(TODAY.minusDays(9), episode, patient, claire, Relation.LEAD));
    }

    @Test
    @Rule("CAS-7")
    void a_hand_over_has_one_lead_on_each_day() {
        team.handOver(open, priya, TOMORROW, true);

        assertThat(leadOn(TODAY)).containsExactly(claire);
        assertThat(leadOn(TOMORROW)).containsExactly(priya);
        refuses(t -> t.handOver(open, ClinicianId.random(), TOMORROW, false), TeamRule.HANDED_OVER_ALREADY);
    }

    @Test
    @Rule("CAS-7")
    void a_hand_over_that_has_not_begun_is_taken_back_and_the_lead_stays() {
        team.handOver(open, priya, TOMORROW, false);
        team.end(open, idOf(1));

        assertThat(leadOn(TODAY.plusYears(1))).containsExactly(claire);
        assertThat(members.get(1).isOn(TOMORROW)).isFalse();
        team.handOver(open, priya, TODAY, false);
        assertThat(leadOn(TODAY)).containsExactly(priya);
    }

    @Test
    @Rule({"ACC-1", "CAS-7"})
    void whoever_should_open_the_case_no_more_is_out_at_once_and_was_there_that_day() {
        team.assign(open, priya);
        team.endAtOnce(open, idOf(1));

        assertThat(members.get(1).isOver()).isTrue();
        assertThat(members.get(1).isOn(TODAY)).isTrue();
        assertThat(members.get(1).isOn(TOMORROW)).isFalse();
        assertThat(team.end(open, idOf(1)).clinician()).isEqualTo(priya);
        assertThat(members.get(1).isOver()).isTrue();
        refuses(t -> t.endAtOnce(open, idOf(0)), TeamRule.LEAD_HANDS_OVER);
    }

    @Test
    @Rule("CAS-7")
    void whoever_is_out_may_be_named_again_on_the_same_day() {
        team.cover(open, priya, TODAY, TOMORROW);
        team.endAtOnce(open, idOf(1));
        team.cover(open, priya, TODAY, TOMORROW);

        assertThat(members).extracting(CareTeamMember::isOver).containsExactly(false, true, false);
    }

    @Test
    @Rule({"ACC-1", "CAS-7"})
    void what_is_over_stays_over_and_what_has_not_begun_never_was() {
        team.cover(open, priya, TODAY, TODAY);
        team.cover(open, priya, TOMORROW, TODAY.plusDays(2));
        team.clock = Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
        team.endAtOnce(open, idOf(1));
        team.end(open, idOf(1));
        assertThat(members.get(1).isOn(TODAY)).isTrue();
        assertThat(members.get(1).isOn(TOMORROW)).isFalse();
        assertThat(members.get(1).isOver()).isFalse(); // by its days alone

        team.clock = Clock.fixed(Instant.parse("2026-11-22T15:00:00Z"), ZoneOffset.UTC);
        team.endAtOnce(open, idOf(2));
        assertThat(members.get(2).wasTakenBack()).isTrue();
    }

    @Test
    @Rule("CAS-7")
    void no_case_is_left_without_a_lead_and_none_is_handed_to_the_one_who_has_it() {
        refuses(t -> t.end(open, idOf(0)), TeamRule.LEAD_HANDS_OVER);
        refuses(t -> t.handOver(open, claire, TOMORROW, false), TeamRule.HAS_A_PLACE);
        refuses(t -> t.handOver(open, priya, TODAY.minusDays(1), false), TeamRule.DAYS_HAVE_PASSED);
    }

    @Test
    @Rule({"ACC-1", "ACC-6", "CAS-7"})
    void a_coming_lead_is_taken_back_from_outside_if_it_is_offered_and_the_second_press_changes_nothing() {
        var led = new OutsideCase(episode, patient);
        team.handOver(open, priya, TOMORROW, false);
        refuses(t -> t.takeBackLead(led, idOf(1), false), TeamRule.LEAD_ARRANGES);
        assertThat(leadOn(TOMORROW)).containsExactly(priya);

        assertThat(team.takeBackLead(led, idOf(1), true)).isEqualTo(priya);
        assertThat(leadOn(TODAY.plusYears(1))).containsExactly(claire);
        assertThat(team.takeBackLead(led, idOf(1), false)).as("again").isEqualTo(priya);
    }

    @Test
    @Rule({"ACC-1", "CAS-7"})
    void whoever_has_begun_to_lead_or_does_not_lead_is_taken_back_by_nobody_from_outside() {
        var led = new OutsideCase(episode, patient);
        team.cover(open, priya, TOMORROW, TOMORROW);
        refuses(t -> t.takeBackLead(led, idOf(1), false), TeamRule.LEAD_ARRANGES);
        team.handOver(open, priya, TODAY, true);
        refuses(t -> t.takeBackLead(led, idOf(2), false), TeamRule.LEAD_HANDS_OVER);
        assertThatThrownBy(() -> team.takeBackLead(led, CareTeamMemberId.random(), true))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Rule("CAS-7")
    void a_lead_who_began_today_hands_over_today_and_was_in_the_circle_that_day() {
        members.clear();
        members.add(CareTeamMember.from(TODAY, episode, patient, claire, Relation.LEAD));

        team.handOver(open, priya, TODAY, true);
        assertThat(leadOn(TODAY)).containsExactly(priya);
        assertThat(placesOf(claire, TODAY)).hasSize(1).noneMatch(CareTeamMember::isLead);
        assertThat(placesOf(claire, TOMORROW)).isEmpty();
        assertThat(placesOf(claire, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    @Rule("CAS-7")
    void a_lead_who_began_today_hands_over_from_tomorrow_and_led_today() {
        members.clear();
        members.add(CareTeamMember.from(TODAY, episode, patient, claire, Relation.LEAD));

        team.handOver(open, priya, TOMORROW, false);
        assertThat(leadOn(TODAY)).containsExactly(claire);
        assertThat(leadOn(TOMORROW)).containsExactly(priya);
        assertThat(members).hasSize(2);
    }

    private List<CareTeamMember> placesOf(ClinicianId who, LocalDate day) {
        return members.stream().filter(m -> m.is(who) && m.isOn(day)).toList();
    }

    @Test
    @Rule({"CAS-7", "ACC-1"})
    void a_cover_is_in_the_circle_on_its_days_only() {
        team.cover(open, priya, TOMORROW, TODAY.plusDays(3));
        var cover = members.get(1);

        assertThat(List.of(cover.isOn(TODAY), cover.isOn(TOMORROW), cover.isOn(TODAY.plusDays(3))))
                .containsExactly(false, true, true);
        assertThat(cover.isOn(TODAY.plusDays(4))).isFalse();
        refuses(t -> t.cover(open, priya, TODAY.plusDays(3), TOMORROW), TeamRule.DAYS_HAVE_PASSED);
        refuses(t -> t.cover(open, priya, TODAY.minusDays(3), TODAY.minusDays(1)), TeamRule.DAYS_HAVE_PASSED);
        refuses(t -> t.cover(open, claire, TODAY, TOMORROW), TeamRule.HAS_A_PLACE);
    }

    @Test
    @Rule("CAS-7")
    void nobody_covers_the_same_case_twice_on_a_day() {
        team.cover(open, priya, TOMORROW, TODAY.plusDays(3));

        refuses(t -> t.cover(open, priya, TODAY.plusDays(3), TODAY.plusDays(5)), TeamRule.HAS_A_PLACE);
        team.cover(open, priya, TODAY.plusDays(4), TODAY.plusDays(5));
        team.cover(open, ClinicianId.random(), TOMORROW, TODAY.plusDays(3));
    }

    @Test
    @Rule({"CAS-7", "ACC-2"})
    void a_cover_is_named_and_ended_without_opening_the_case_for_the_one_who_leads_it() {
        var led = new OutsideCase(episode, patient);
        team.coverFor(claire, led, priya, TODAY, TOMORROW);
        assertThat(members.get(1).isOn(TODAY)).isTrue();

        refuses(t -> t.coverFor(priya, led, ClinicianId.random(), TODAY, TOMORROW), TeamRule.LED_BY_SOMEONE_ELSE);
        assertThat(team.endCover(led, idOf(1))).isEqualTo(priya);
        assertThat(members.get(1).isOn(TOMORROW)).isFalse();
        assertThatThrownBy(() -> team.endCover(led, idOf(0))).isInstanceOf(NotFound.class);
        assertThat(members.get(0).isOn(TOMORROW)).isTrue();
    }

    @Test
    @Rule({"ACC-6", "ACC-2"})
    void a_successor_leads_without_a_gap_and_whoever_was_to_lead_later_still_does() {
        var led = new OutsideCase(episode, patient);
        var noor = ClinicianId.random();
        team.handOver(open, noor, TODAY.plusDays(30), false);
        team.succeed(claire, led, priya, TODAY.plusDays(10));

        assertThat(leadOn(TODAY.plusDays(9))).containsExactly(claire);
        assertThat(leadOn(TODAY.plusDays(10))).containsExactly(priya);
        assertThat(leadOn(TODAY.plusDays(29))).containsExactly(priya);
        assertThat(leadOn(TODAY.plusDays(30))).isEmpty();
        assertThat(members).anyMatch(m -> m.isLead() && m.is(noor) && m.isOn(TODAY.plusDays(30)));
        refuses(t -> t.succeed(claire, led, noor, TODAY.plusDays(10)), TeamRule.LED_BY_SOMEONE_ELSE);
    }

    @Test
    @Rule({"ACC-6", "CAS-7"})
    void whoever_leads_on_as_a_successor_is_taken_back_leads_until_whoever_was_to_lead_later() {
        var led = new OutsideCase(episode, patient);
        var noor = ClinicianId.random();
        team.handOver(open, noor, TODAY.plusDays(30), false);
        team.succeed(claire, led, priya, TODAY.plusDays(10));
        team.takeBackLead(led, idOf(2), true);

        assertThat(leadOn(TODAY.plusDays(29))).containsExactly(claire);
        assertThat(members.stream().filter(m -> m.leadsOnFrom(TODAY.plusDays(30))))
                .containsExactly(members.get(1));
    }

    @Test
    @Rule("ACC-6")
    void a_hand_over_that_was_taken_back_cuts_no_successor_short() {
        team.handOver(open, ClinicianId.random(), TODAY.plusDays(20), false);
        team.end(open, idOf(1));
        team.succeed(claire, new OutsideCase(episode, patient), priya, TODAY.plusDays(10));

        assertThat(leadOn(TODAY.plusDays(9))).containsExactly(claire);
        assertThat(leadOn(TODAY.plusDays(30))).containsExactly(priya);
    }

    @Test
    @Rule("ACC-6")
    void whoever_succeeds_a_later_lead_is_not_cut_short_by_an_earlier_one() {
        var led = new OutsideCase(episode, patient);
        var noor = ClinicianId.random();
        team.handOver(open, noor, TODAY.plusDays(30), false);
        team.succeed(claire, led, ClinicianId.random(), TODAY.plusDays(10));
        team.succeed(noor, led, priya, TODAY.plusDays(5));

        assertThat(leadOn(TODAY.plusDays(29))).isEmpty();
        assertThat(leadOn(TODAY.plusDays(30))).containsExactly(priya);
    }

    @Test
    @Rule("ACC-6")
    void nobody_succeeds_herself_or_somebody_who_does_not_lead() {
        var led = new OutsideCase(episode, patient);
        refuses(t -> t.succeed(claire, led, claire, TOMORROW), TeamRule.HAS_A_PLACE);
        refuses(t -> t.succeed(priya, led, claire, TOMORROW), TeamRule.LED_BY_SOMEONE_ELSE);
        assertThat(leadOn(TOMORROW)).containsExactly(claire);
    }

    @Test
    @Rule("ACC-6")
    void whoever_was_to_lead_but_leaves_before_is_succeeded_from_her_first_day() {
        team.handOver(open, priya, TODAY.plusDays(30), false);
        var noor = ClinicianId.random();
        team.succeed(priya, new OutsideCase(episode, patient), noor, TODAY.plusDays(10));

        assertThat(leadOn(TODAY.plusDays(29))).containsExactly(claire);
        assertThat(leadOn(TODAY.plusDays(30))).isEmpty();
        assertThat(members).anyMatch(m -> m.isLead() && m.is(noor) && m.isOn(TODAY.plusDays(30)));
    }

    @Test
    @Rule("ACC-1")
    void an_assigned_colleague_stays_until_the_end_of_the_day_on_which_it_is_ended() {
        team.assign(open, priya);
        refuses(t -> t.assign(open, priya), TeamRule.HAS_A_PLACE);
        team.end(open, idOf(1));

        assertThat(members.get(1).isOn(TODAY)).isTrue();
        assertThat(members.get(1).isOn(TOMORROW)).isFalse();
        assertThatThrownBy(() -> team.end(open, CareTeamMemberId.random())).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"ACC-1", "ACC-5", "CAS-7"})
    void only_the_lead_arranges_the_circle() {
        var glass = new OpenGlass(BreakGlassId.random(), patient, Instant.MAX);
        for (var other : List.of(
                Opened.by(episode, patient, priya, Role.THERAPIST),
                OpenedCase.fromOutside(episode, new Acting(priya, Role.THERAPIST), glass))) {
            refuses(t -> t.assign(other, priya), TeamRule.LEAD_ARRANGES);
            refuses(t -> t.cover(other, priya, TODAY, TOMORROW), TeamRule.LEAD_ARRANGES);
            refuses(t -> t.handOver(other, priya, TOMORROW, false), TeamRule.LEAD_ARRANGES);
            refuses(t -> t.end(other, idOf(0)), TeamRule.LEAD_ARRANGES);
        }
        assertThat(members).hasSize(1);
    }

    @Test
    @Rule({"ACC-1", "CAS-7"})
    void who_stands_where_is_asked_anew_in_the_very_request_that_changes_a_circle() {
        var led = new OutsideCase(episode, patient);
        var noor = ClinicianId.random();

        assertThat(isAskedAnewAfter(t -> t.assign(open, noor))).isTrue();
        assertThat(isAskedAnewAfter(t -> t.end(open, idOf(1)))).isTrue();
        assertThat(isAskedAnewAfter(t -> t.cover(open, noor, TOMORROW, TOMORROW)))
                .isTrue();
        assertThat(isAskedAnewAfter(t -> t.endAtOnce(open, idOf(2)))).isTrue();
        assertThat(isAskedAnewAfter(t -> t.handOverFor(led, priya, TOMORROW))).isTrue();
        assertThat(isAskedAnewAfter(t -> t.succeed(priya, led, noor, TOMORROW))).isTrue();
        assertThat(isAskedAnewAfter(t -> t.leadOn(episode, TODAY))).isFalse();
    }

    /** By a caller whose place an earlier transaction of the same request has read. */
    private boolean isAskedAnewAfter(Consumer<CareTeam> change) {
        var transaction = new TestTransaction();
        team.known = KnownCallers.during(transaction);
        var standing = Optional.of(new Standing(claire, patient, claire, Relation.LEAD));
        team.known.in(episode, "claire", TODAY, () -> standing);
        transaction.commit();

        change.accept(team);
        return team.known.in(episode, "claire", TODAY, Optional::empty).isEmpty();
    }

    private void refuses(Consumer<CareTeam> change, TeamRule rule) {
        assertThatThrownBy(() -> change.accept(team)).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }

    private CareTeamMemberId idOf(int member) {
        return members.get(member).id();
    }

    private List<ClinicianId> leadOn(LocalDate day) {
        return List.of(claire, priya).stream()
                .filter(who -> members.stream().anyMatch(m -> m.isLead() && m.is(who) && m.isOn(day)))
                .toList();
    }
}
