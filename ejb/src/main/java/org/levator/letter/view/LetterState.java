package org.levator.letter.view;

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

    public void requireDraft() {
        if (isIssued()) {
            throw new BrokenRule(LetterRule.ALREADY_ISSUED);
        }
        if (this != DRAFT) {
            throw new BrokenRule(LetterRule.NOT_A_DRAFT);
        }
    }

    public void requireApproved() {
        if (isIssued()) {
            throw new BrokenRule(LetterRule.ALREADY_ISSUED);
        }
        if (this != APPROVED) {
            throw new BrokenRule(LetterRule.NOT_APPROVED);
        }
    }

    public void requireIssued() {
        if (!isIssued()) {
            throw new BrokenRule(LetterRule.NOT_ISSUED);
        }
    }
}
