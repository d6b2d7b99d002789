package org.levator.safety.screen;

/** How soon something has to be done; in lists it stands for the flag, so that no clinical word shows there. */
public enum Urgency {
    NOW,
    TODAY,
    SOON
}
