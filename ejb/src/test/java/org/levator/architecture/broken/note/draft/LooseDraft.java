package org.levator.architecture.broken.note.draft;

import org.levator.architecture.broken.note.LooseNote;

/** Deliberately wrong: a part of a feature that holds the entity of the whole, which uses the part in its turn. */
public class LooseDraft {
    LooseNote note;
}
