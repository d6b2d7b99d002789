package org.levator.episode.visit.mistake;

/** Why a visit that did not take place was recorded as if it had. */
public enum MistakeReason {
    SLIP,
    OTHER_PATIENT,
    OTHER_TIME,
    DID_NOT_COME
}
