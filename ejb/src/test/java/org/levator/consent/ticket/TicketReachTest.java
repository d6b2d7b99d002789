package org.levator.consent.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

class TicketReachTest {
    final VisitId own = VisitId.random();
    final Reentered right = another();
    final Reentered third = another();
    final Map<VisitId, Reentered> went = new HashMap<>(Map.of(own, right));
    final List<Collection<VisitId>> locked = new ArrayList<>();

    @Test
    @Rule({"CON-4", "NOT-3"})
    void all_that_is_reached_is_locked_at_once_and_its_own_visit_is_not_reached_twice() {
        went.put(right.visit(), third);
        went.put(third.visit(), new Reentered(own, EpisodeId.random(), PatientId.random()));

        assertThat(new TicketReach(this::from, locked::add).lock(own)).containsExactly(right, third);
        assertThat(locked).containsExactly(Set.of(own, right.visit(), third.visit()));
    }

    @Test
    @Rule({"CON-4", "NOT-3"})
    void what_is_sealed_while_it_waits_for_the_visits_is_reached_too() {
        var reach = new TicketReach(this::from, visits -> {
            locked.add(visits);
            went.put(right.visit(), third);
        });

        assertThat(reach.lock(own)).containsExactly(right, third);
        assertThat(locked).containsExactly(Set.of(own, right.visit()), Set.of(own, right.visit(), third.visit()));
    }

    private List<Reentered> from(Collection<VisitId> visits) {
        return visits.stream()
                .map(went::get)
                .flatMap(to -> Optional.ofNullable(to).stream())
                .toList();
    }

    private static Reentered another() {
        return new Reentered(VisitId.random(), EpisodeId.random(), PatientId.random());
    }
}
