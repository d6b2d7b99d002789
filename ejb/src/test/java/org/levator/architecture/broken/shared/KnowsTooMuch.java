package org.levator.architecture.broken.shared;

import org.levator.architecture.broken.note.NoteManager;

/** Deliberately wrong: the ground floor leans on a feature. */
class KnowsTooMuch {
    NoteManager manager;
}
