package org.levator.note;

/** A heading of a note. */
public enum Section {
    SUBJECTIVE,
    OBJECTIVE,
    ASSESSMENT,
    PLAN,
    HURTS_WHERE,
    DIFFICULT,
    CHANGED,
    TRIED
}
