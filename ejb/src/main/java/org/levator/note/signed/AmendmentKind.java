package org.levator.note.signed;

/** What a later row says about a signed note. */
public enum AmendmentKind {
    ADDENDUM,
    ENTERED_IN_ERROR
}
