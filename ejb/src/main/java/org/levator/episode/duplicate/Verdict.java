package org.levator.episode.duplicate;

/** What was found out about two registrations. */
public enum Verdict {
    DIFFERENT_PEOPLE,
    SAME_PERSON
}
