package org.levator.letter;

import org.levator.letter.content.LetterRule;
import org.levator.shared.BrokenRule;

/** Where a letter stands, and where it may go from there. */
public enum LetterState {
    DRAFT,
    APPROVED,
    ISSUED,
    SENT;

    /** An issued letter has gone, or may have gone, out of the house. */
    public boolean isIssued() {
        return this == ISSUED || this == SENT;
    }

    void requireDraft() {
        if (isIssued()) {
            throw new BrokenRule(LetterRule.ALREADY_ISSUED);
        }
        if (this != DRAFT) {
            throw new BrokenRule(LetterRule.NOT_A_DRAFT);
        }
    }

    void requireApproved() {
        if (isIssued()) {
            throw new BrokenRule(LetterRule.ALREADY_ISSUED);
        }
        if (this != APPROVED) {
            throw new BrokenRule(LetterRule.NOT_APPROVED);
        }
    }

    void requireIssued() {
        if (!isIssued()) {
            throw new BrokenRule(LetterRule.NOT_ISSUED);
        }
    }
}
