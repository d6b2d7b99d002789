package org.levator.safety.action;

/** What an assessment said about going on. */
public enum AssessmentOutcome {
    MAY_CONTINUE,
    NOT_YET
}
