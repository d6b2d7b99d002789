package org.levator.architecture.broken.shared.sheet;

import org.levator.architecture.broken.note.draft.LooseDraft;

/** Deliberately wrong: a part of the ground floor leans on a part of a feature. */
class KnowsItBelow {
    LooseDraft draft;
}
