package org.levator.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;

class EpisodeTest {
    final Instant now = Instant.parse("2026-11-22T15:00:00Z");
    final ClinicianId claire = ClinicianId.random();
    final Episode episode = Episode.inquired(PatientId.random(), "L-20418", claire, now);

    @Test
    @Rule("CAS-4")
    void a_break_needs_no_reason_and_coming_back_keeps_the_history() {
        episode.moveTo(EpisodeState.INTAKE, claire, now, null);
        episode.moveTo(EpisodeState.ON_BREAK, claire, now, null);
        episode.moveTo(EpisodeState.ACTIVE, claire, now, null);

        assertThat(episode.history())
                .extracting(StateChange::to)
                .containsExactly(EpisodeState.INQUIRY, EpisodeState.INTAKE, EpisodeState.ON_BREAK, EpisodeState.ACTIVE);
    }

    @Test
    @Rule("CAS-4")
    void a_discharged_case_can_be_reopened() {
        episode.moveTo(EpisodeState.DISCHARGED, claire, now, "goals reached");
        episode.moveTo(EpisodeState.ACTIVE, claire, now, null);

        assertThat(episode.state()).isEqualTo(EpisodeState.ACTIVE);
        assertThat(episode.history()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(EpisodeState.class)
    @Rule("CAS-4")
    void nothing_follows_death(EpisodeState next) {
        episode.moveTo(EpisodeState.DECEASED, claire, now, null);

        assertThatThrownBy(() -> episode.moveTo(next, claire, now, null))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(EpisodeRule.MOVE_NOT_POSSIBLE));
    }
}
