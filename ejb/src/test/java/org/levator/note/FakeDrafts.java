package org.levator.note;

import java.util.Optional;
import org.levator.episode.OpenedVisit;

/** One author's draft of one visit, or none. */
class FakeDrafts extends NoteDrafts {
    Optional<NoteDraft> stored = Optional.empty();

    @Override
    void add(NoteDraft draft) {
        stored = Optional.of(draft);
    }

    @Override
    void remove(NoteDraft draft) {
        stored = Optional.empty();
    }

    @Override
    Optional<NoteDraft> find(OpenedVisit visit) {
        return stored;
    }

    @Override
    Optional<NoteDraft> hold(OpenedVisit visit) {
        return stored;
    }
}
