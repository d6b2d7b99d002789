package org.levator.consent;

/** How the interpreter takes part. */
public enum InterpreterPresence {
    IN_ROOM,
    PHONE,
    VIDEO
}
