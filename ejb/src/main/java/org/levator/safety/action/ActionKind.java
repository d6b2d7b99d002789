package org.levator.safety.action;

/** What was done about a flag. */
public enum ActionKind {
    EMERGENCY_CALLED,
    SENT_TO_EMERGENCY,
    PHONED,
    LETTER,
    ADVISED_AND_DECLINED,
    ASSESSED
}
