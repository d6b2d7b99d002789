package org.levator.letter.disclosure;

/** On whose word something is disclosed: the patient's, that of whoever may decide for her, or a law that permits or requires it. */
public enum DisclosureBasis {
    PATIENT,
    SUBSTITUTE,
    LAW
}
