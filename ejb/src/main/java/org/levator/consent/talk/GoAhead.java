package org.levator.consent.talk;

/** The answer to "OK to go ahead today?". Not sure means that nothing starts. */
public enum GoAhead {
    YES,
    NOT_SURE,
    NO
}
