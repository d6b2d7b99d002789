package org.levator.note.review;

/** Why someone looks at a signed note again. */
public enum ReviewMatter {
    NO_RECORDED_CONSENT,
    /** The consent that it rested on was recorded for the wrong patient. */
    CONSENT_SEALED,
    /** Asked until what was written for the wrong patient had a check of its own; what was said about it stays. */
    WRONG_PATIENT
}
