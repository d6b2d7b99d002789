package org.levator.patient.decision;

/** What somebody decides: capacity, and who decides where it is lacking, are asked for each of these apart (PAT-7). */
public enum Decision {
    EXAM,
    TREATMENT,
    DISCLOSURE,
    INVOLVEMENT
}
