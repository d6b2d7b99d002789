package org.levator.patient;

/** What she last said; unknown is an answer of its own. */
public enum Pregnancy {
    NOT_ASKED,
    NO,
    POSSIBLE,
    YES
}
