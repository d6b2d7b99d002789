package org.levator.episode.story;

import org.levator.shared.ClinicRule;

/** What the story refuses. */
public enum StoryRule implements ClinicRule {
    CHANGED_MEANWHILE("DI-1"),
    TOLD_THERE_ALREADY("DI-1");

    private final String id;

    StoryRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
