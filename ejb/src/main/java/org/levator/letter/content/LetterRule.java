package org.levator.letter.content;

import org.levator.shared.ClinicRule;

/** Why a letter cannot be approved, issued or sent as it stands. */
public enum LetterRule implements ClinicRule {
    /** Argument: the field, without its brackets. */
    UNRESOLVED_FIELD("LET-3"),
    /** Argument: the sign that the letter's font does not have. */
    UNPRINTABLE_SIGN("LET-4"),
    NO_RECIPIENT("LET-3"),
    NO_CONSENT("LET-3"),
    NO_QUESTION("LET-1"),
    NO_EXPECTATION("LET-1"),
    URGENT_MATTER_INCOMPLETE("LET-3"),
    PATIENT_NOT_TOLD_OF_WITHHELD("LET-2"),
    ONLY_A_THERAPIST_APPROVES("LET-6"),
    /** Argument: who approved it. */
    SIGNER_HAS_LEFT("ACC-6"),
    NOT_A_DRAFT("LET-6"),
    NOT_APPROVED("LET-6"),
    NOT_ISSUED("LET-6"),
    ALREADY_ISSUED("LET-3"),
    ALREADY_REPLACED("LET-3"),
    FLAG_IN_ERROR("TRN-4"),
    CHANGED_MEANWHILE("DI-1"),
    CONSENT_IN_THE_FUTURE("LET-2"),
    CONSENT_NAMES_NOBODY("LET-2"),
    CONSENT_OF_SOMEONE_ELSE("PAT-7"),
    CONSENT_TAKEN_BACK("PAT-7"),
    CONSENT_NAMES_NO_LAW("LET-2"),
    CONSENT_ENDS_BEFORE_IT_BEGINS("LET-2"),
    SENT_IN_THE_FUTURE("LET-6"),
    SENT_BEFORE_ISSUED("LET-6");

    private final String id;

    LetterRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
