package org.levator.consent.ticket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.levator.shared.VisitId;

/**
 * How far a stop by ticket goes: a page that was open when its consent was sealed still stops the exam, in every visit to which what was
 * recorded in its own has gone since (CON-4).
 *
 * @param reentered where consents of these visits were recorded once more
 */
public record TicketReach(
        Function<Collection<VisitId>, List<Reentered>> reentered, Consumer<Collection<VisitId>> locking) {
    /** The further visits, locked with the ticket's own; what was sealed while it waited for them counts too. */
    public List<Reentered> lock(VisitId visit) {
        var further = further(visit);
        int locked;
        do {
            locking.accept(visits(visit, further));
            locked = further.size();
            further = further(visit);
        } while (further.size() > locked);
        return further;
    }

    public static Set<VisitId> visits(VisitId visit, Collection<Reentered> further) {
        var visits = new HashSet<>(Set.of(visit));
        further.forEach(f -> visits.add(f.visit()));
        return visits;
    }

    private List<Reentered> further(VisitId visit) {
        var all = new ArrayList<Reentered>();
        List<Reentered> found;
        do {
            var reached = visits(visit, all);
            found = reentered.apply(reached).stream()
                    .filter(f -> !reached.contains(f.visit()))
                    .toList();
        } while (all.addAll(found));
        return all;
    }
}
