package org.levator.note.content;

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
