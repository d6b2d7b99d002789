package org.levator.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.server.RunningTransaction;

/**
 * Who the caller is and where she stands, as this very request has read it: a page that calls ten boundaries asks once. The check is as
 * strong as without it: it ends with the request, so that a closed account and an ended place are out at the next click; it keeps what a
 * committed transaction read, so that nothing rests on rows that were rolled back; it keeps leave only, so that each refusal is asked
 * and logged anew; a circle that changes in the request ends it; and the role and the access row do not pass through here.
 */
@RequestScoped
class KnownCaller {
    private final Map<String, ClinicianId> callers = new HashMap<>();
    private final Map<Place, Standing> standings = new HashMap<>();
    private boolean over;

    @Inject
    RunningTransaction transaction;

    Optional<ClinicianId> as(String account, Supplier<Optional<ClinicianId>> ask) {
        return known(callers, account, ask);
    }

    Optional<Standing> in(EpisodeId episode, ClinicianId caller, LocalDate day, Supplier<Optional<Standing>> ask) {
        return known(standings, new Place(episode, caller, day), ask);
    }

    void circleChanged() {
        over = true;
    }

    private <K, V> Optional<V> known(Map<K, V> kept, K key, Supplier<Optional<V>> ask) {
        if (!over && kept.containsKey(key)) {
            return Optional.of(kept.get(key));
        }
        var answer = ask.get();
        answer.ifPresent(leave -> transaction.whenCommitted(() -> kept.put(key, leave)));
        return answer;
    }

    private record Place(EpisodeId episode, ClinicianId caller, LocalDate day) {}
}
