package org.levator.note.signed;

import org.levator.shared.ClinicRule;

/** What keeps a note from being signed or amended. Nothing keeps it from being written. */
public enum NoteRule implements ClinicRule {
    CHANGED_ELSEWHERE("NOT-2"),
    ALREADY_SIGNED("NOT-3"),
    NOTHING_TO_SIGN("NOT-3"),
    SIGNER_NEEDS_TITLE("NOT-3"),
    PLACEHOLDER_OPEN("NOT-5"),
    FINDING_NEEDS_TIME("ASM-2"),
    FINDING_NOT_YET("ASM-2"),
    EXPLAIN_NO_CONSENT("CON-6"),
    ALREADY_IN_ERROR("NOT-3"),
    ONLY_ITS_AUTHOR("NOT-3"),
    SEALED_NOT_MARKED("NOT-3"),
    VISIT_STILL_TO_COME("NOT-3"),
    WRITTEN_THERE_ALREADY("DI-1"),
    NO_NOTE_TO_ADD_TO("NOT-3");

    private final String id;

    NoteRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
