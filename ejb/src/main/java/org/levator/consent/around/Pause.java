package org.levator.consent.around;

import org.levator.consent.talk.Component;

/** What an open red flag pauses; the names are those that the safety feature keeps with each flag. */
public enum Pause {
    NOTHING,
    TRAINERS,
    INTERNAL,
    ALL_INTIMATE;

    public boolean covers(Component component) {
        return switch (this) {
            case NOTHING -> false;
            case TRAINERS -> component == Component.THERAPIST_TRAINER || component == Component.OWN_INSERTION;
            case INTERNAL -> component.isInternal();
            case ALL_INTIMATE -> true;
        };
    }
}
