package org.levator.sealing;

import java.util.UUID;

/** The proof that the privacy officer opened a sealed entry and that the log says so. Only {@link Seals} can make one. */
public final class OpenedSeal {
    private final UUID entry;

    OpenedSeal(UUID entry) {
        this.entry = entry;
    }

    /** The id of what was sealed. */
    public UUID entry() {
        return entry;
    }
}
