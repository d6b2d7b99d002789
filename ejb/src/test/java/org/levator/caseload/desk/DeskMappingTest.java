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
    @Rule("CAS-1")
    void it_costs_as_many_statements_for_five_hundred_cases_as_for_ten() {
        var few = Schema.commit(em -> Callers.leading(em, 10));
        var many = Schema.commit(em -> Callers.leading(em, 500));

        assertThat(lists(few)).isEqualTo(lists(many)).containsExactly(1, 1);
    }

    private static List<Integer> lists(Acting caller) {
        return List.of(
                desk(q -> Callers.statements(() -> q.unsigned(caller))),
                desk(q -> Callers.statements(() -> q.letters(caller, TODAY))));
    }

    private static <T> T desk(Function<DeskQuery, T> work) {
        return Schema.commit(em -> {
            var query = new DeskQuery();
            query.em = em;
            return work.apply(query);
        });
    }
}
