package org.levator.audit;

/** What kind of information was looked at or changed. */
public enum InformationKind {
    DAY_LIST,
    CASELOAD,
    PATIENT,
    CARE_PROFILE,
    CASE,
    OUTSIDE_CIRCLE,
    VISIT,
    CONSENT,
    NOTE,
    REVIEW,
    SEALED_ENTRY,
    RED_FLAG,
    LETTER,
    DIRECTORY,
    ACCESS_LOG,
    PEOPLE,
    CLINIC,
    PAGE
}
