package org.levator.safety;

import org.levator.access.OpenedCase;
import org.levator.shared.FlagId;

/**
 * A flag was raised for the wrong patient: what was begun because of it is wrong too.
 *
 * @param through the case that was open when somebody said so
 */
public record RedFlagSealed(FlagId flag, OpenedCase through, String reason) {
    @Override
    public String toString() {
        return "RedFlagSealed[" + flag + "]";
    }
}
