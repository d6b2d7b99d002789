package org.levator.safety.action;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.levator.shared.ClinicianId;
import org.levator.shared.NotFound;

/** What was done about one flag, in order, and what of it, or of the flag itself, was entered in error. */
public record Deeds(List<FlagAction> actions, List<InError> corrections) {
    public List<Done> all() {
        return IntStream.range(0, actions.size())
                .mapToObj(
                        seq -> new Done(seq, actions.get(seq), correctionOf(seq).orElse(null)))
                .toList();
    }

    /** Without what was entered in error. */
    public List<FlagAction> counting() {
        return all().stream().filter(Done::counts).map(Done::action).toList();
    }

    /** By the first that counts and releases it; {@code null} while nothing does. */
    public Instant releasedAt(ReleasedBy by) {
        return counting().stream()
                .filter(by::releases)
                .map(FlagAction::recordedAt)
                .findFirst()
                .orElse(null);
    }

    /** @param action {@code null} is the flag itself */
    public Optional<InError> correctionOf(Integer action) {
        return corrections.stream()
                .filter(correction -> Objects.equals(correction.action(), action))
                .findFirst();
    }

    /** @throws NotFound if nothing of that number was done */
    public ClinicianId recordedBy(int action) {
        if (action < 0 || action >= actions.size()) {
            throw new NotFound("action");
        }
        return actions.get(action).clinician();
    }
}
