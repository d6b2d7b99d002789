package org.levator.note;

/** Whose task a review is. */
public enum Addressee {
    LEAD,
    PRIVACY_OFFICER
}
