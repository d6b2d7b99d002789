package org.levator.episode.visit;

/** How a visit takes place. */
public enum VisitKind {
    IN_PERSON,
    VIRTUAL,
    GROUP,
    PHONE,
    MESSAGE
}
