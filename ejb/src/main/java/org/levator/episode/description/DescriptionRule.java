package org.levator.episode.description;

import org.levator.shared.ClinicRule;

/** What the description of a case refuses. */
public enum DescriptionRule implements ClinicRule {
    CHANGED_MEANWHILE("DI-1"),
    WRITTEN_THERE_ALREADY("DI-1");

    private final String id;

    DescriptionRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
