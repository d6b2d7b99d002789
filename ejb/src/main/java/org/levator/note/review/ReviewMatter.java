package org.levator.note.review;

/** Why someone looks at a signed note again. */
public enum ReviewMatter {
    NO_RECORDED_CONSENT,
    WRONG_PATIENT
}
