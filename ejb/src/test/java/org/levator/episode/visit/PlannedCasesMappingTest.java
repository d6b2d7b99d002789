package org.levator.episode.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.episode.EpisodeState;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

class PlannedCasesMappingTest {
    final Case mia = Schema.commit(Case::add);

    @ParameterizedTest
    @EnumSource(EpisodeState.class)
    @Rule("CAS-4")
    void planning_finds_open_what_the_cases_state_calls_open(EpisodeState state) {
        Schema.commit(em -> em.createQuery("update Episode e set e.state = :state where e.id = :id")
                .setParameter("state", state)
                .setParameter("id", mia.episode())
                .executeUpdate());

        assertThat(isOpen(mia.episode(), mia.patient())).isEqualTo(state.isOpen());
    }

    @Test
    @Rule("ACC-1")
    void a_case_is_no_other_patients() {
        assertThatThrownBy(() -> isOpen(mia.episode(), PatientId.random())).isInstanceOf(NotFound.class);
    }

    private static boolean isOpen(EpisodeId id, PatientId patient) {
        return Schema.commit(em -> Schema.in(em, new PlannedCases()).isOpen(id, patient));
    }
}
