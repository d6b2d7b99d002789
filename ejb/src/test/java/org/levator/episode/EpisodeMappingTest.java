package org.levator.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;

class EpisodeMappingTest {
    final Case row = Schema.commit(Case::add);

    @Test
    @Rule("CAS-4")
    void a_case_comes_back_with_its_history() {
        var id = Schema.commit(em -> {
            var episode = Episode.inquired(row.patient(), "T-" + row.visit(), row.clinician(), Instant.EPOCH);
            em.persist(episode);
            return episode.id();
        });
        Schema.commit(em -> {
            em.find(Episode.class, id).moveTo(EpisodeState.INTAKE, row.clinician(), Instant.EPOCH, null);
            return null;
        });

        var history = Schema.commit(
                em -> Schema.in(em, new Episodes()).history(Opened.byLead(id, row.patient(), row.clinician())));
        assertThat(history)
                .containsExactly(
                        new StateChangeRow(EpisodeState.INQUIRY, Instant.EPOCH, "Ada Test", null),
                        new StateChangeRow(EpisodeState.INTAKE, Instant.EPOCH, "Ada Test", null));
    }

    @ParameterizedTest
    @Rule({"DI-4", "CAS-4"})
    @ValueSource(
            strings = {
                "delete from visit",
                "delete from care_team_member",
                "update episode_state_change set reason = 'other'",
                "delete from episode_state_change",
                "update access_entry set account = 'someone else'",
                "delete from access_entry"
            })
    void the_application_cannot_rewrite_the_past(String sql) throws SQLException {
        try (var connection = Schema.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }
}
