package org.levator.episode.duplicate;

import java.io.Serializable;
import java.time.Instant;

/** Two registrations to compare: the one that came later, and the earlier one. */
public record DuplicateRow(DuplicateId id, Instant openedAt, RegisteredPerson registered, RegisteredPerson earlier)
        implements Serializable {}
