package org.levator.sealing;

import org.levator.audit.InformationKind;

/** What kind of entry was sealed. */
public enum SealedKind {
    NOTE(InformationKind.NOTE),
    /** A note that was not signed yet. */
    DRAFT(InformationKind.NOTE),
    /** Beside a note that stays. */
    ADDENDUM(InformationKind.NOTE),
    CONSENT(InformationKind.CONSENT),
    RED_FLAG(InformationKind.RED_FLAG),
    LETTER(InformationKind.LETTER),
    /** A consent to disclose. */
    DISCLOSURE(InformationKind.LETTER),
    /** What came as the answer to a letter. */
    ANSWER(InformationKind.LETTER),
    STORY(InformationKind.CASE),
    DESCRIPTION(InformationKind.CASE);

    private final InformationKind information;

    SealedKind(InformationKind information) {
        this.information = information;
    }

    /** It is shown in each of the patient's cases. */
    boolean isOfEveryCase() {
        return this == RED_FLAG;
    }

    InformationKind information() {
        return information;
    }
}
