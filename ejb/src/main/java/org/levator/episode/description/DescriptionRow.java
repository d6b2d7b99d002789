package org.levator.episode.description;

import java.io.Serializable;
import java.time.Instant;

/**
 * One revision, when it was written and by whom.
 *
 * @param author {@code null} of a text that changed before its revisions were kept: who wrote it last is not known, and it is shown since
 *     the case was opened
 */
public record DescriptionRow(int revision, Instant recordedAt, String author, Description description)
        implements Serializable {}
