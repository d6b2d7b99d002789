package org.levator.episode.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.episode.visit.mistake.MistakeReason;
import org.levator.episode.visit.mistake.VisitMistake;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.safety.FlagsHere;
import org.levator.sealing.SealsHere;
import org.levator.shared.NotFound;

class VisitMappingTest {
    final Case mia = Schema.commit(Case::add);

    @Test
    void a_visit_comes_back_as_it_was() {
        var facts = Schema.commit(em -> em.find(Visit.class, mia.visit()).facts());

        assertThat(facts.episode()).isEqualTo(mia.episode());
        assertThat(facts.state()).isEqualTo(VisitState.BOOKED);
    }

    @Test
    @Rule("CAS-1")
    void why_it_was_taken_back_stays_on_record() {
        Schema.commit(em -> {
            var visit = Schema.in(em, new Visits())
                    .get(mia.visit(), Opened.byLead(mia.episode(), mia.patient(), mia.clinician()));
            visit.attend();
            visit.takeBack(new VisitMistake(MistakeReason.OTHER_PATIENT, Instant.now(), mia.clinician()), 0);
            return visit;
        });

        assertThatThrownBy(() -> sql("delete from visit_mistake where visit_id = '%s'"))
                .hasMessageContaining("permission");
        assertThatThrownBy(() -> sql("insert into visit_mistake select visit_id, 1, 'NO_REASON', said_at, said_by_id"
                        + " from visit_mistake where visit_id = '%s'"))
                .hasMessageContaining("visit_mistake_reason_check");
    }

    @Test
    @Rule("CAS-1")
    void a_flag_stands_in_a_visit_until_it_is_sealed() {
        assertThat(hasEntries()).isFalse();
        flagged();
        assertThat(hasEntries()).isTrue();

        Schema.commit(em -> {
            SealsHere.sealFlags(em, mia);
            return null;
        });
        assertThat(hasEntries()).isFalse();
    }

    @Test
    @Rule({"ACC-1", "AZ-2"})
    void a_visit_of_another_case_is_not_there() {
        assertThat(visit(mia)).isNotNull();
        var other = Schema.commit(Case::add);
        assertThatThrownBy(() -> visit(other)).isInstanceOf(NotFound.class);
    }

    private Visit visit(Case by) {
        return Schema.commit(em -> Schema.in(em, new Visits())
                .get(mia.visit(), Opened.byLead(by.episode(), by.patient(), by.clinician())));
    }

    @Test
    @Rule({"CAS-1", "TRN-4"})
    void a_flag_entered_in_error_stands_in_no_visit() {
        flagged();
        Schema.commit(em -> {
            FlagsHere.mark(em, mia);
            return null;
        });
        assertThat(hasEntries()).isFalse();
    }

    private void flagged() {
        Schema.change(
                """
                insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, raised_by_id, raised_at, due_at)
                select gen_random_uuid(), patient_id, episode_id, id, 'WEIGHT_OR_SWEATS', 'NOTHING', 'ANY_ACTION', clinician_id,
                    now(), now() + interval '3 days' from visit where id = ?1
                """,
                mia.visit().uuid());
    }

    private boolean hasEntries() {
        return Schema.commit(em -> Schema.in(em, new Visits()).hasEntries(mia.visit()));
    }

    private void sql(String sql) throws Exception {
        try (var database = Schema.asApplication();
                var statement = database.createStatement()) {
            statement.executeUpdate(sql.formatted(mia.visit().uuid()));
        }
    }
}
