package org.levator.consent.talk;

/** What was said to one component. Each is a complete answer and needs no reason. */
public enum Answer {
    YES,
    NO,
    NOT_TODAY
}
