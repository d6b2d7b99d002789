package org.levator.consent;

/** How consent was given. A signature is an addition, never the consent. */
public enum ConsentMode {
    VERBAL,
    WRITTEN,
    BOTH
}
