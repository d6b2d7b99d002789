package org.levator.consent.talk;

/** How consent was given. A signature is an addition, never the consent. */
public enum ConsentMode {
    VERBAL,
    WRITTEN,
    BOTH
}
