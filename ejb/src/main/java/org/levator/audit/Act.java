package org.levator.audit;

import static org.levator.audit.InformationKind.*;
import static org.levator.audit.Verb.*;

/** Everything that the access log tells apart. */
public enum Act {
    VIEW_DAY_LIST(DAY_LIST, VIEW),
    VIEW_CASELOAD(CASELOAD, VIEW),
    CHOOSE_CASE(CASELOAD, VIEW),
    SEARCH_PATIENT(PATIENT, VIEW),
    REGISTER_PATIENT(PATIENT, CHANGE),
    VIEW_PATIENT(PATIENT, VIEW),
    CHANGE_PATIENT(PATIENT, CHANGE),
    UNMASK_HEALTH_NUMBER(PATIENT, EXPORT),
    VIEW_CARE_PROFILE(CARE_PROFILE, VIEW),
    CHANGE_CARE_PROFILE(CARE_PROFILE, CHANGE),
    OPEN_CASE(CASE, CHANGE),
    VIEW_CASE(CASE, VIEW),
    CHANGE_CASE(CASE, CHANGE),
    VIEW_VISIT(VISIT, VIEW),
    BOOK_VISIT(VISIT, CHANGE),
    VIEW_CONSENT(CONSENT, VIEW),
    RECORD_CONSENT(CONSENT, CHANGE),
    START_EXAM(CONSENT, CHANGE),
    STOP_EXAM(CONSENT, CHANGE),
    VIEW_NOTE(NOTE, VIEW),
    WRITE_NOTE(NOTE, CHANGE),
    SIGN_NOTE(NOTE, SIGN),
    PRINT_NOTE(NOTE, PRINT),
    VIEW_REVIEW(REVIEW, VIEW),
    CLOSE_REVIEW(REVIEW, CHANGE),
    VIEW_RED_FLAG(RED_FLAG, VIEW),
    RECORD_RED_FLAG(RED_FLAG, CHANGE),
    VIEW_LETTER(LETTER, VIEW),
    WRITE_LETTER(LETTER, CHANGE),
    RECORD_DISCLOSURE(LETTER, CHANGE),
    ISSUE_LETTER(LETTER, SIGN),
    PRINT_LETTER(LETTER, PRINT),
    EXPORT_LETTER(LETTER, EXPORT),
    SEND_LETTER(LETTER, SEND),
    VIEW_DIRECTORY(DIRECTORY, VIEW),
    CHANGE_DIRECTORY(DIRECTORY, CHANGE),
    OPEN_PAGE(PAGE, VIEW);

    private final InformationKind kind;
    private final Verb verb;

    Act(InformationKind kind, Verb verb) {
        this.kind = kind;
        this.verb = verb;
    }

    public InformationKind kind() {
        return kind;
    }

    public Verb verb() {
        return verb;
    }
}
