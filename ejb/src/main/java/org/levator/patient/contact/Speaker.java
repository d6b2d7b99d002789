package org.levator.patient.contact;

/** Whose word it is. Where both spoke, the patient's own no wins (PAT-7). */
public enum Speaker {
    PATIENT,
    DECISION_MAKER
}
