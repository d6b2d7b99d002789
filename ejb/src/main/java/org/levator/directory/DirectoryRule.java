package org.levator.directory;

import org.levator.shared.ClinicRule;

/** What the directory refuses. */
public enum DirectoryRule implements ClinicRule {
    CHANGED_MEANWHILE("DI-1");

    private final String id;

    DirectoryRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
