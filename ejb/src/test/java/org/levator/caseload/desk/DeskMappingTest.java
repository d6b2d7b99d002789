package org.levator.caseload.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levator.caseload.Callers.TODAY;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.caseload.Callers;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.sealing.SealsHere;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;

class DeskMappingTest {
    @Test
    @Rule("ACC-6")
    void a_case_that_she_was_to_lead_but_does_not_asks_nothing_of_a_leaving_therapist() {
        var mia = Schema.commit(Case::add);
        var leaver = Schema.commit(Case::add);
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
                        values (gen_random_uuid(), ?1, ?2, ?3, 'LEAD', current_date + 20, current_date + 19)
                        """)
                .setParameter(1, mia.episode().uuid())
                .setParameter(2, mia.patient().uuid())
                .setParameter(3, leaver.clinician().uuid())
                .executeUpdate());

        var waiting = Schema.commit(
                em -> Schema.in(em, new LeavingQuery()).withoutNext(leaver.clinician(), TODAY.plusDays(9)));
        assertThat(waiting).extracting(LeavingDesk.OwnCase::episode).containsExactly(leaver.episode());
    }

    @Test
    @Rule({"CAS-4", "RED-1"})
    void a_flag_without_an_action_waits_on_the_desk_until_the_patient_has_died() {
        var row = Schema.commit(Case::add);
        var lead = new Acting(row.clinician(), Role.THERAPIST);
        flagged(row);
        assertThat(flags(lead)).extracting(DeskRow.Flag::episode).containsExactly(row.episode());

        Schema.commit(em -> em.createQuery("update Episode e set e.state = DECEASED where e.id = :id")
                .setParameter("id", row.episode())
                .executeUpdate());
        assertThat(flags(lead)).isEmpty();
    }

    @Test
    @Rule({"PAT-6", "RED-1", "ACC-1"})
    void a_flag_waits_for_everyone_around_the_patient_in_a_case_of_their_own() {
        var row = Schema.commit(Case::add);
        flagged(row);
        var second = Case.another(row);
        var third = Case.another(row);
        var colleague = new Acting(Schema.commit(Case::add).clinician(), Role.THERAPIST);
        assertThat(flags(colleague)).isEmpty();

        assigned(colleague, row.patient(), second);
        assigned(colleague, row.patient(), third);
        assertThat(flags(colleague))
                .extracting(DeskRow.Flag::episode)
                .containsAnyOf(second, third)
                .hasSize(1);
        assertThat(flags(new Acting(row.clinician(), Role.THERAPIST)))
                .extracting(DeskRow.Flag::episode)
                .containsExactly(row.episode());
    }

    @Test
    @Rule({"NOT-3", "RED-1"})
    void a_flag_of_the_wrong_patient_waits_for_nobody() {
        var row = Schema.commit(Case::add);
        flagged(row);
        sealFlags(row);
        assertThat(flags(new Acting(row.clinician(), Role.THERAPIST))).isEmpty();
    }

    private static void sealFlags(Case row) {
        Schema.commit(em -> {
            SealsHere.sealFlags(em, row);
            return null;
        });
    }

    private static void assigned(Acting colleague, PatientId patient, EpisodeId episode) {
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts)
                        values (gen_random_uuid(), ?1, ?2, ?3, 'ASSIGNED', current_date - 1)
                        """)
                .setParameter(1, episode.uuid())
                .setParameter(2, patient.uuid())
                .setParameter(3, colleague.clinician().uuid())
                .executeUpdate());
    }

    private static void flagged(Case row) {
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, raised_by_id, raised_at, due_at)
                        values (gen_random_uuid(), ?1, ?2, ?3, 'HEAVY_BLEEDING', 'INTERNAL', 'MEDICAL_ASSESSMENT', ?4, now(), now() + interval '8 hours')
                        """)
                .setParameter(1, row.patient().uuid())
                .setParameter(2, row.episode().uuid())
                .setParameter(3, row.visit().uuid())
                .setParameter(4, row.clinician().uuid())
                .executeUpdate());
    }

    @Test
    @Rule("CAS-1")
    void it_costs_as_many_statements_for_five_hundred_cases_as_for_ten() {
        var few = Schema.commit(em -> Callers.leading(em, 10));
        var many = Schema.commit(em -> Callers.leading(em, 500));

        assertThat(lists(few)).isEqualTo(lists(many)).containsExactly(1, 1, 1);
    }

    private static List<Integer> lists(Acting caller) {
        return List.of(
                desk(q -> Callers.statements(() -> q.flags(caller, TODAY))),
                desk(q -> Callers.statements(() -> q.unsigned(caller))),
                desk(q -> Callers.statements(() -> q.toSend(caller, TODAY))));
    }

    private static List<DeskRow.Flag> flags(Acting caller) {
        return desk(q -> q.flags(caller, TODAY));
    }

    private static <T> T desk(Function<DeskQuery, T> work) {
        return Schema.commit(em -> {
            var query = new DeskQuery();
            query.em = em;
            return work.apply(query);
        });
    }
}
