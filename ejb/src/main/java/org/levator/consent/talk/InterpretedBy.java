package org.levator.consent.talk;

/** Who interpreted. Family or friends do so only because the person asked for it (PAT-7); whatever happened is recorded. */
public enum InterpretedBy {
    TRAINED,
    FAMILY_AT_HER_WISH,
    FAMILY
}
