package org.levator.caseload.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.levator.caseload.Callers.NOW;
import static org.levator.caseload.Callers.OTTAWA;
import static org.levator.caseload.Callers.TODAY;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.clinician.Clinicians;
import org.levator.episode.leaving.Leavings;
import org.levator.episode.leaving.LeftCover;
import org.levator.episode.leaving.LeftSupervision;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.Role;
import org.levator.shared.server.StatementTally;

/** Her own home, on PostgreSQL. */
class LeavingHomeMappingTest {
    final Case hers = Schema.commit(Case::add);
    final Case covered = Schema.commit(Case::add);
    final Case student = Schema.commit(Case::add);
    private int statements;

    @Test
    @Rule({"ACC-6", "ACC-4", "CAS-7"})
    void a_leaving_therapist_sees_what_of_her_covers_and_supervisions_reaches_past_her_last_day() {
        covers(-3, 9);
        supervises();
        assertThat(home()).isEqualTo(LeavingDesk.staying(List.of()));
        var whileStaying = statements;

        Schema.change(
                "update clinician set last_day = ?2 where id = ?1",
                hers.clinician().uuid(),
                TODAY.plusDays(9));
        assertThat(home().covers()).isEmpty();
        covers(12, 14);
        assertThat(home().covers())
                .extracting(LeftCover::episode, LeftCover::lead, LeftCover::first, LeftCover::last)
                .containsExactly(tuple(covered.episode(), "Ada Test", TODAY.plusDays(12), TODAY.plusDays(14)));
        assertThat(home().supervisions())
                .extracting(LeftSupervision::clinician, LeftSupervision::first, LeftSupervision::last)
                .containsExactly(tuple(student.clinician(), TODAY.plusDays(10), null));
        assertThat(home().shown()).isEqualTo(3); // and her own case
        assertThat(statements).isEqualTo(whileStaying + 3);
    }

    private void covers(int starts, int ends) {
        Schema.change(
                """
                insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
                values (gen_random_uuid(), ?1, ?2, ?3, 'COVER', ?4, ?5)
                """,
                covered.episode().uuid(),
                covered.patient().uuid(),
                hers.clinician().uuid(),
                TODAY.plusDays(starts),
                TODAY.plusDays(ends));
    }

    private void supervises() {
        Schema.change(
                "insert into supervision (id, clinician_id, supervisor_id, starts, ends)"
                        + " values (gen_random_uuid(), ?1, ?2, ?3, null)",
                student.clinician().uuid(),
                hers.clinician().uuid(),
                TODAY.minusDays(9));
    }

    private LeavingDesk home() {
        return Schema.commit(em -> {
            var reading = new LeavingReading();
            reading.circle =
                    new FakeCircle(Opened.by(hers.episode(), hers.patient(), hers.clinician(), Role.THERAPIST));
            reading.leaving = Schema.in(em, new LeavingQuery());
            reading.leavings = Schema.in(em, new Leavings());
            reading.clinicians = Schema.in(em, new Clinicians());
            reading.clock = Clock.fixed(NOW, OTTAWA);
            StatementTally.reset();
            var desk = reading.desk();
            statements = StatementTally.soFar();
            return desk;
        });
    }
}
