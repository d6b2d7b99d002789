package org.levator.audit;

/** What was done with it. */
public enum Verb {
    VIEW,
    CHANGE,
    SIGN,
    PRINT,
    EXPORT,
    SEND
}
