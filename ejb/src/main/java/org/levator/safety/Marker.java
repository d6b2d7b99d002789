package org.levator.safety;

import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.safety.action.Done;
import org.levator.safety.action.Markable;
import org.levator.shared.BrokenRule;

/**
 * Who says that something was entered in error: whoever recorded it, and whoever leads the case in which the flag was raised, because
 * its pause must not hang on somebody who is away. Never from outside the circle (ACC-5).
 */
record Marker(OpenedCase open) {
    /** @throws BrokenRule if somebody else recorded it, in a case that she does not lead */
    void require(RedFlag flag, Integer action) {
        if (!isHers(flag, action)) {
            throw new BrokenRule(SafetyRule.ONLY_AUTHOR_OR_LEAD);
        }
    }

    Markable markable(RedFlag flag) {
        if (open.outsideUntil().isPresent() || flag.isInError()) {
            return Markable.nothing();
        }
        var actions = flag.deeds().all().stream()
                .filter(Done::counts)
                .map(Done::seq)
                .filter(action -> isHers(flag, action))
                .toList();
        return new Markable(isHers(flag, null), actions);
    }

    private boolean isHers(RedFlag flag, Integer action) {
        var author = flag.recordedBy(action);
        var leads = open.relation() == Relation.LEAD && open.episode().equals(flag.episode());
        return leads || author.equals(open.clinician());
    }
}
