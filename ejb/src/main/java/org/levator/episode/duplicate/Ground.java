package org.levator.episode.duplicate;

/** Why two registrations may be one person's. */
public enum Ground {
    HEALTH_NUMBER,
    NAME_AND_BIRTH_DATE
}
