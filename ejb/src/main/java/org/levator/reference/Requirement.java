package org.levator.reference;

/** What a province's row says. */
public enum Requirement {
    YES,
    NO,
    UNKNOWN
}
