package org.levator.patient.care;

/** What she last said; unknown is an answer of its own. */
public enum Pregnancy {
    NOT_ASKED,
    NO,
    POSSIBLE,
    YES
}
