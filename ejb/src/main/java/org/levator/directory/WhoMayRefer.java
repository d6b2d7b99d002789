package org.levator.directory;

/** From whom a recipient takes a referral. */
public enum WhoMayRefer {
    ANYONE,
    PHYSICIAN_OR_NURSE_PRACTITIONER,
    PATIENT_HERSELF,
    NOT_KNOWN
}
