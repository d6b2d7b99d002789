package org.levator.note.draft;

import org.levator.shared.NoteId;

/**
 * A draft that began with a note of the wrong patient.
 *
 * @param as the id that its seal names, under which the draft is signed
 * @param of the sealed note
 */
public record Reentry(NoteId as, NoteId of) {}
