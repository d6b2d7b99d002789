package org.levator.note.draft;

/**
 * A draft that became a note.
 *
 * @param revision that was signed; what is begun after it goes on counting from there
 */
public record EndedDraft(int revision) {}
