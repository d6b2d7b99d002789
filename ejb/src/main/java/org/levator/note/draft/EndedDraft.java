package org.levator.note.draft;

import java.time.Instant;

/**
 * A draft that became a note.
 *
 * @param revision that was signed; what is begun after it goes on counting from there
 * @param begunAt when its first text was saved
 */
public record EndedDraft(int revision, Instant begunAt) {}
