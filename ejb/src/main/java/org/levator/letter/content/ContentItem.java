package org.levator.letter.content;

/** What a letter may disclose, in the order in which it is printed. */
public enum ContentItem {
    CONTACT(Sensitivity.ORDINARY),
    HEALTH_NUMBER(Sensitivity.ORDINARY),
    REASON(Sensitivity.ORDINARY),
    HISTORY(Sensitivity.ORDINARY),
    FINDINGS(Sensitivity.ORDINARY),
    TREATMENT(Sensitivity.ORDINARY),
    PLAN(Sensitivity.ORDINARY),
    ALLERGIES(Sensitivity.ORDINARY),
    ACCOMMODATIONS(Sensitivity.ORDINARY),
    AIMS(Sensitivity.ORDINARY),
    EXAM_DETAIL(Sensitivity.SENSITIVE),
    SEXUAL_HISTORY(Sensitivity.SENSITIVE),
    PARTNER(Sensitivity.SENSITIVE),
    DISTRESSING_EXPERIENCE(Sensitivity.SENSITIVE),
    SCORES(Sensitivity.SENSITIVE),
    /** Violence or coercion (RED-2): its absence is never hinted at. */
    PERSONAL_SAFETY(Sensitivity.RESTRICTED);

    private final Sensitivity sensitivity;

    ContentItem(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    public boolean isOrdinary() {
        return sensitivity == Sensitivity.ORDINARY;
    }

    /** Printed beside its heading among the patient's particulars, not as a paragraph. */
    public boolean isParticular() {
        return this == CONTACT || this == HEALTH_NUMBER;
    }
}
