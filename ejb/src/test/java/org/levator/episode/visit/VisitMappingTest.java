package org.levator.episode.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;

class VisitMappingTest {
    final Case row = Schema.commit(Case::add);

    @Test
    void a_visit_comes_back_as_it_was() {
        var facts = Schema.commit(em -> em.find(Visit.class, row.visit()).facts());

        assertThat(facts.episode()).isEqualTo(row.episode());
        assertThat(facts.state()).isEqualTo(VisitState.BOOKED);
    }
}
