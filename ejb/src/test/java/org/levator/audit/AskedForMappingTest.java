package org.levator.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;

class AskedForMappingTest {
    final Case row = Schema.commit(Case::add);

    @Test
    @Rule("ACC-3")
    void whose_and_of_what_kind_is_known_by_the_id_of_a_case_a_patient_and_a_visit() {
        var inCase = new AccessSubject(row.patient(), row.episode());

        assertThat(among(row.episode().uuid())).contains(new AskedFor.Thing(Act.VIEW_CASE, inCase));
        assertThat(among(row.visit().uuid())).contains(new AskedFor.Thing(Act.VIEW_VISIT, inCase));
        assertThat(among(row.patient().uuid()))
                .contains(new AskedFor.Thing(Act.VIEW_PATIENT, new AccessSubject(row.patient(), null)));
    }

    @Test
    @Rule("ACC-3")
    void of_several_the_most_particular_counts_and_what_is_nobodys_says_nothing() {
        assertThat(among(UUID.randomUUID(), row.episode().uuid(), row.visit().uuid()))
                .map(AskedFor.Thing::act)
                .contains(Act.VIEW_VISIT);
        assertThat(among(UUID.randomUUID())).isEmpty();
        assertThat(among()).isEmpty();
    }

    private static Optional<AskedFor.Thing> among(UUID... ids) {
        return Schema.commit(em -> Schema.in(em, new AskedFor()).among(List.of(ids)));
    }
}
