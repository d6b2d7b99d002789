package org.levator.safety;

import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;

/**
 * Somebody has to do something.
 *
 * @param draftsLetter whether a letter is part of it; whose place in the circle has ended begins none, and the circle finds the flag
 */
public record RedFlagRaised(FlagId flag, EpisodeId episode, boolean draftsLetter) {
    static RedFlagRaised in(OpenedCase open, RedFlag flag, RedFlagKind kind) {
        return new RedFlagRaised(flag.id(), flag.episode(), kind.draftsLetter() && open.relation() != Relation.AUTHOR);
    }
}
