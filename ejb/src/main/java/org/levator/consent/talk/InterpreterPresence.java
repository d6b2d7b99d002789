package org.levator.consent.talk;

/** How the interpreter takes part. */
public enum InterpreterPresence {
    IN_ROOM,
    PHONE,
    VIDEO
}
