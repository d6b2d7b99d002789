package org.levator.audit;

/** Whether what was asked for was given. */
public enum Outcome {
    ALLOWED,
    DENIED
}
