package org.levator.sealing;

import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;

/** As what the caller may say that an entry was made for the wrong patient. */
public enum Sealer {
    AUTHOR,
    /** For an author who has no place there any more: she takes it out, and enters nothing again in the author's name. */
    LEAD,
    NOBODY;

    /**
     * @param reenters whether she says where it belongs
     * @throws BrokenRule {@code onlyItsAuthor}, or that the lead may not enter it again
     */
    public void require(boolean reenters, ClinicRule onlyItsAuthor) {
        if (this == NOBODY) {
            throw new BrokenRule(onlyItsAuthor);
        }
        if (this == LEAD && reenters) {
            throw new BrokenRule(SealingRule.ONLY_AUTHOR_REENTERS);
        }
    }
}
