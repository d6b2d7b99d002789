package org.levator.caseload.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levator.caseload.Callers.NOW;
import static org.levator.caseload.Callers.OTTAWA;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.access.TeamRule;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;

class AttentionReadingTest {
    final EpisodeId episode = EpisodeId.random();
    final PatientId patient = PatientId.random();
    final Matter next = Matter.withoutNextVisit(episode);
    final List<String> listed = new ArrayList<>();

    @Test
    @Rule("ACC-3")
    void the_log_says_of_how_many_flags_and_of_how_many_cases_the_list_told() {
        reading(Opened.byLead(episode, patient, ClinicianId.random())).list();
        assertThat(listed).containsExactly("VIEW_RED_FLAG 2", "VIEW_ATTENTION 1");
    }

    @Test
    @Rule({"ACC-5", "CAS-3"})
    void whoever_opened_it_for_an_hour_is_not_asked_until_when_it_can_wait() {
        var outside = reading(Opened.as(Relation.BREAK_GLASS, episode, patient, ClinicianId.random(), Role.THERAPIST));
        assertThatThrownBy(() -> outside.sheet(next)).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(TeamRule.ONLY_FOR_THE_CIRCLE));
    }

    private AttentionReading reading(OpenedCase open) {
        var reading = new AttentionReading();
        reading.clock = Clock.fixed(NOW, OTTAWA);
        reading.circle = new FakeCircle(open) {
            @Override
            public void listed(Act act, int shown) {
                listed.add(act + " " + shown);
            }
        };
        reading.attention = new AttentionQuery() {
            @Override
            public Attention of(Acting caller, Clock clock) {
                var flag = Matter.ofFlag(AttentionKind.FLAG, episode, FlagId.random());
                var pause = Matter.ofFlag(AttentionKind.PAUSE, episode, FlagId.random());
                return Attention.of(Stream.of(flag, pause, next)
                        .map(m -> new AttentionRow(m, "L-1", Facts.MAYA, Facts.RAISED, null, null)));
            }
        };
        return reading;
    }
}
