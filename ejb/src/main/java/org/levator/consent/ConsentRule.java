package org.levator.consent;

import org.levator.shared.ClinicRule;

/** The rules of exam consent. */
public enum ConsentRule implements ClinicRule {
    NOT_ASKED_YET("CON-1"),
    NOT_ANSWERED_YET("CON-1"),
    SAID_NO("CON-3"),
    SAID_NOT_TODAY("CON-3"),
    VISIT_ON_ANOTHER_DAY("CON-1"),
    ONLY_IN_PERSON("NOT-6"),
    EXPLANATION_MISSING("CON-2"),
    EXPLANATION_INCOMPLETE("CON-2"),
    FULL_EXPLANATION_NEEDED("CON-2"),
    DECISION_MAKER_NAMED("CON-2"),
    DECISION_MAKER_NOT_ON_RECORD("PAT-7"),
    SOMEONE_DECIDES_WITH_HER("PAT-7"),
    FAMILY_INTERPRETS_UNASKED("PAT-7"),
    GO_AHEAD_NOT_ASKED("CON-3"),
    NOT_SURE_TODAY("CON-3"),
    NOT_OK_TODAY("CON-3"),
    STOP_SIGNAL_MISSING("CON-3"),
    OWN_WORD_MISSING("CON-3"),
    THIRD_PERSON_NOT_ANSWERED("CON-3"),
    THIRD_PERSON_UNAVAILABLE("CON-3"),
    THIRD_PERSON_REQUIRED("CON-11"),
    THIRD_PERSON_NAMED_AND_TRAINED("CON-11"),
    PAUSED("CON-3"),
    AUTHORISATION_MISSING("CON-3"),
    AUTHORISATION_NOT_ATTESTED("CON-3"),
    NOTHING_TO_ATTEST("CON-3"),
    NEVER_BY_ASSISTANT("CON-3"),
    STUDENT_NOT_IN_PROVINCE("CON-3"),
    STUDENT_WITHOUT_SUPERVISOR("CON-3"),
    STOPPED("CON-4"),
    PART_STOPPED("CON-4"),
    STILL_OPEN("CON-4"),
    NOT_STARTED("CON-4"),
    STOP_STAYS("CON-4"),
    NOT_IN_THE_FUTURE("CON-4"),
    NOT_BEFORE_VISIT_DAY("CON-4"),
    NOTHING_TO_CORRECT("CON-5");

    private final String id;

    ConsentRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
