package org.levator.caseload.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levator.caseload.attention.Facts.NOW;
import static org.levator.caseload.attention.Facts.OTTAWA;
import static org.levator.caseload.attention.Facts.TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.access.TeamRule;
import org.levator.audit.Act;
import org.levator.reference.LimitCode;
import org.levator.reference.LimitRow;
import org.levator.reference.ReferenceData;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.FlagId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class SettingAsideTest {
    final EpisodeId episode = EpisodeId.random();
    final PatientId patient = PatientId.random();
    final SettingAside setting = new SettingAside();
    final List<AttentionRow> rows = new ArrayList<>();
    final List<AsideEntry> kept = new ArrayList<>();
    FakeCircle circle = new FakeCircle(Opened.as(Relation.COVER, episode, patient));

    @BeforeEach
    void wire() {
        setting.circle = circle;
        setting.clock = Clock.fixed(NOW, OTTAWA);
        setting.submissions = new FakeSubmissions();
        setting.reference = new ReferenceData() {
            @Override
            public Optional<LimitRow> limit(LimitCode code) {
                return Optional.of(new LimitRow(code, 60, "The clinic", "La clinique", TODAY, false));
            }
        };
        setting.attention = new AttentionQuery() {
            @Override
            public Attention of(Acting caller, Clock clock) {
                return Attention.of(rows.stream());
            }

            @Override
            void add(AsideEntry entry) {
                kept.add(entry);
            }
        };
    }

    @Test
    @Rule({"CAS-3", "DI-2", "ACC-3"})
    void what_waits_is_set_aside_once_until_a_day_and_leaves_its_row_each_time() {
        var command = command(waiting(Matter.withoutNextVisit(episode)), TODAY.plusDays(7));
        setting.setAside(command);
        setting.setAside(command);

        assertThat(kept).singleElement().satisfies(entry -> {
            assertThat(entry.until()).isEqualTo(TODAY.plusDays(7));
            assertThat(entry.reason()).isEqualTo("Calls back");
            assertThat(entry.holdsOn(TODAY.plusDays(6))).isTrue();
            assertThat(entry.holdsOn(TODAY.plusDays(7))).isFalse();
        });
        assertThat(circle.acts).containsExactly(Act.SET_ASIDE, Act.SET_ASIDE);
    }

    @Test
    @Rule({"RED-1", "CAS-3"})
    void a_flag_without_an_action_is_never_set_aside_nor_its_pause() {
        var flag = FlagId.random();
        refuses(waiting(Matter.ofFlag(AttentionKind.FLAG, episode, flag)), TODAY.plusDays(1), AttentionRule.FLAG_WAITS);
        refuses(Matter.ofFlag(AttentionKind.PAUSE, episode, flag), TODAY.plusDays(1), AttentionRule.FLAG_WAITS);
        assertThatThrownBy(() -> AsideEntry.until(
                        command(Matter.ofFlag(AttentionKind.FLAG, episode, flag), TODAY.plusDays(1)),
                        open(),
                        TODAY,
                        NOW,
                        60))
                .satisfies(e -> assertThat(((BrokenRule) e).rule()).isEqualTo(AttentionRule.FLAG_WAITS));
    }

    @Test
    @Rule("CAS-3")
    void the_day_is_a_later_one_and_not_farther_than_the_clinic_allows() {
        var matter = waiting(Matter.withoutNextVisit(episode));
        refuses(matter, TODAY, AttentionRule.NOT_A_LATER_DAY);
        refuses(matter, TODAY.minusDays(1), AttentionRule.NOT_A_LATER_DAY);
        refuses(matter, TODAY.plusDays(61), AttentionRule.TOO_FAR_AHEAD);
        setting.setAside(command(matter, TODAY.plusDays(60)));
        assertThat(kept).hasSize(1);
    }

    @Test
    @Rule("CAS-3")
    void what_is_resolved_or_set_aside_already_waits_no_more() {
        refuses(Matter.withoutNextVisit(episode), TODAY.plusDays(1), AttentionRule.NOTHING_WAITS);
        aside(Matter.withoutNextVisit(episode));
        refuses(Matter.withoutNextVisit(episode), TODAY.plusDays(1), AttentionRule.NOTHING_WAITS);
    }

    @Test
    @Rule({"CAS-3", "ACC-3"})
    void it_is_brought_back_at_once_and_only_what_is_aside() {
        var matter = Matter.withoutNextVisit(episode);
        setting.bringBack(matter);
        assertThat(kept).isEmpty();

        aside(matter);
        setting.bringBack(matter);
        assertThat(kept).singleElement().satisfies(entry -> assertThat(entry.holdsOn(TODAY))
                .isFalse());
        assertThat(circle.acts).containsExactly(Act.BRING_BACK, Act.BRING_BACK);
    }

    @Test
    @Rule({"ACC-1", "ACC-5"})
    void a_stranger_finds_nothing_and_who_opened_it_for_an_hour_decides_nothing() {
        var strangers = Matter.withoutNextVisit(EpisodeId.random());
        assertThatThrownBy(() -> setting.setAside(command(strangers, TODAY.plusDays(1))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> setting.bringBack(strangers)).isInstanceOf(NotFound.class);

        setting.circle =
                new FakeCircle(Opened.as(Relation.BREAK_GLASS, episode, patient, ClinicianId.random(), Role.THERAPIST));
        var matter = waiting(Matter.withoutNextVisit(episode));
        refuses(matter, TODAY.plusDays(1), TeamRule.ONLY_FOR_THE_CIRCLE);
        assertThatThrownBy(() -> setting.bringBack(matter)).isInstanceOf(BrokenRule.class);
    }

    private OpenedCase open() {
        return Opened.as(Relation.LEAD, episode, patient);
    }

    private Matter waiting(Matter matter) {
        rows.add(new AttentionRow(matter, "L-1", Facts.MAYA, Facts.RAISED, null, null));
        return matter;
    }

    private void aside(Matter matter) {
        rows.add(new AttentionRow(
                matter, "L-1", Facts.MAYA, Facts.RAISED, null, new Aside(TODAY.plusDays(3), "Calls back", "Claire")));
    }

    private static SetAside command(Matter matter, LocalDate until) {
        return new SetAside(SubmissionKey.random(), matter, until, "Calls back");
    }

    private void refuses(Matter matter, LocalDate until, ClinicRule rule) {
        assertThatThrownBy(() -> setting.setAside(command(matter, until)))
                .isInstanceOf(BrokenRule.class)
                .satisfies(e -> assertThat(((BrokenRule) e).rule()).isEqualTo(rule));
        assertThat(kept).isEmpty();
    }
}
