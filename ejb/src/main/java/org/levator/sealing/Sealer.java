package org.levator.sealing;

import org.levator.shared.BrokenRule;

/** As what the caller may say that an entry was made for the wrong patient. */
public enum Sealer {
    AUTHOR,
    /** For an author who cannot say it any more ({@link StandIns}): she takes it out, and enters nothing again in the author's name. */
    FOR_AUTHOR,
    NOBODY;

    /**
     * @param reenters whether she says where it belongs
     * @throws BrokenRule that only its author may, or that nobody else enters it again
     */
    public void require(boolean reenters) {
        if (this == NOBODY) {
            throw new BrokenRule(SealingRule.ONLY_ITS_AUTHOR);
        }
        if (this == FOR_AUTHOR && reenters) {
            throw new BrokenRule(SealingRule.ONLY_AUTHOR_REENTERS);
        }
    }
}
