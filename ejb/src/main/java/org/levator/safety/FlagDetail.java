package org.levator.safety;

import java.time.Instant;
import java.util.List;
import org.levator.safety.action.Done;
import org.levator.safety.action.InError;
import org.levator.shared.ClinicianId;

/**
 * What was said and done about one flag.
 *
 * @param enteredAt only of a late entry
 * @param releasedAt when something that was done released it; {@code null} while nothing has, also of one that was sealed or entered in error
 * @param inError that the flag itself was entered in error; else {@code null}
 */
public record FlagDetail(
        String said, ClinicianId raisedBy, Instant enteredAt, Instant releasedAt, InError inError, List<Done> actions) {
    @Override
    public String toString() {
        return "FlagDetail[" + actions.size() + " actions]";
    }
}
