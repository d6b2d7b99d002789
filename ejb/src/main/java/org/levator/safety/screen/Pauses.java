package org.levator.safety.screen;

/** What an open flag keeps from being started, each including those before it. Nothing here keeps anyone from recording. */
public enum Pauses {
    NOTHING,
    TRAINERS,
    INTERNAL,
    ALL_INTIMATE
}
