package org.levator.note.review;

/** Whose task a review is. */
public enum Addressee {
    LEAD,
    PRIVACY_OFFICER
}
