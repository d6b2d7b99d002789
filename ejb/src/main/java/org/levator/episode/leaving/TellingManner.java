package org.levator.episode.leaving;

/** How a patient was told that her therapist leaves. */
public enum TellingManner {
    IN_PERSON,
    PHONE,
    SECURE_MESSAGE,
    LETTER
}
