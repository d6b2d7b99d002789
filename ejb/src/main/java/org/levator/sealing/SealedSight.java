package org.levator.sealing;

import java.util.List;
import org.levator.audit.Look;

/**
 * A sealed entry and who may have seen it.
 *
 * @param tellings who was told of a breach, first day first
 * @param circle who could have opened it, from when it was written until it was sealed: in the circle, supervising there, or from outside
 * @param looks who opened something of its kind there in that time
 */
public record SealedSight(SealedRow row, List<BreachTold> tellings, List<CouldSee> circle, List<Look> looks) {
    @Override
    public String toString() {
        return "SealedSight[" + row.id() + "]";
    }
}
