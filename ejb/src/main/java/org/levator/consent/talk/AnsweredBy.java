package org.levator.consent.talk;

/** Who answered. A decision-maker's yes never overrides the person's own no (PAT-7). */
public enum AnsweredBy {
    PATIENT,
    DECISION_MAKER
}
