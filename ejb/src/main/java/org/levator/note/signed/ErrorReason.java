package org.levator.note.signed;

/** Why a note was entered in error. */
public enum ErrorReason {
    WRONG_PATIENT,
    WRONG_VISIT,
    TWICE,
    OTHER
}
