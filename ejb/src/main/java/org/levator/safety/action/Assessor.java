package org.levator.safety.action;

/** The profession of the person who assessed. */
public enum Assessor {
    PHYSICIAN,
    NURSE_PRACTITIONER,
    THERAPIST
}
