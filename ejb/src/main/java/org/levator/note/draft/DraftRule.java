package org.levator.note.draft;

import org.levator.shared.ClinicRule;

/** What keeps a draft from being changed, handed over or taken out. */
public enum DraftRule implements ClinicRule {
    HANDED_OVER("ACC-6"),
    ONLY_WHO_LEAVES("ACC-6"),
    NOTHING_TO_HAND_OVER("ACC-6"),
    NOTHING_TYPED("NOT-3"),
    TAKEN_OUT("NOT-3");

    private final String id;

    DraftRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
