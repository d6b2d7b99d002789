package org.levator.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.server.RunningTransaction;

/**
 * Who the caller is and where she stands, as this very request has read it: a page that calls ten boundaries asks once. The check is as
 * strong as without it: it ends with the request, so that a closed account and an ended place are out at the next click; it keeps what the
 * running transaction or a committed one read, so that nothing rests on rows that were rolled back; it keeps leave only, so that each refusal is logged, and asked anew
 * but within one look; a circle that changes in the request ends it; and the role and the access row do not pass through here.
 */
@RequestScoped
class KnownCaller {
    private final Map<Object, Object> leaves = new HashMap<>();
    private boolean over;

    @Inject
    RunningTransaction transaction;

    Optional<ClinicianId> as(String account, Supplier<Optional<ClinicianId>> ask) {
        return known(new Account(account), ask);
    }

    Optional<Standing> in(EpisodeId episode, String account, LocalDate day, Supplier<Optional<Standing>> ask) {
        return known(new Place(episode, account, day), ask);
    }

    boolean isAround(PatientId patient, ClinicianId caller, LocalDate day, BooleanSupplier ask) {
        return known(new Around(patient, caller, day), () -> Optional.of(patient)
                        .filter(p -> ask.getAsBoolean()))
                .isPresent();
    }

    void circleChanged() {
        over = true;
    }

    @SuppressWarnings("unchecked") // each question has its own kind of answer
    private <T> Optional<T> known(Object question, Supplier<Optional<T>> ask) {
        if (over) {
            return ask.get();
        }
        if (leaves.containsKey(question)) {
            return Optional.of((T) leaves.get(question));
        }
        var answer = transaction.once("place", question, ask);
        answer.ifPresent(leave -> transaction.whenCommitted(() -> leaves.put(question, leave)));
        return answer;
    }

    private record Account(String name) {}

    private record Place(EpisodeId episode, String account, LocalDate day) {}

    private record Around(PatientId patient, ClinicianId caller, LocalDate day) {}
}
