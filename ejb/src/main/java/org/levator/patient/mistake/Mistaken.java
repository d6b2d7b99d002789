package org.levator.patient.mistake;

/** What can be on record by mistake, perhaps from another person's card. */
public enum Mistaken {
    HEALTH_NUMBER,
    LEGAL_NAME
}
