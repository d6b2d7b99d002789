package org.levator.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.levator.shared.VisitId;

/**
 * How far a stop by ticket goes: a page that was open when its consent was sealed still stops the exam, in every visit to which what was
 * recorded in its own has gone since (CON-4).
 */
@ApplicationScoped
class TicketReach {
    @Inject
    Consents consents;

    /** The further visits, locked with the ticket's own; what was sealed while it waited for them counts too. */
    List<Reentered> lock(VisitId visit) {
        Set<VisitId> locked = Set.of();
        var further = further(visit);
        var reached = visits(visit, further);
        while (!locked.equals(reached)) {
            consents.lock(reached);
            locked = reached;
            further = further(visit);
            reached = visits(visit, further);
        }
        return further;
    }

    static Set<VisitId> visits(VisitId visit, Collection<Reentered> further) {
        var visits = new HashSet<>(Set.of(visit));
        further.forEach(f -> visits.add(f.visit()));
        return visits;
    }

    private List<Reentered> further(VisitId visit) {
        var all = new ArrayList<Reentered>();
        List<Reentered> found;
        do {
            var reached = visits(visit, all);
            found = consents.reentered(reached).stream()
                    .filter(f -> !reached.contains(f.visit()))
                    .toList();
        } while (all.addAll(found));
        return all;
    }
}
