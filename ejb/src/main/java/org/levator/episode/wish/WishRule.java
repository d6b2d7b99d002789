package org.levator.episode.wish;

import org.levator.shared.ClinicRule;

/** What a wish for another therapist allows. */
public enum WishRule implements ClinicRule {
    NONE_WAITS("CAS-7"),
    NOT_BY_ITS_LEAD("CAS-7");

    private final String id;

    WishRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
