package org.levator.note.draft;

import java.util.Optional;
import org.levator.episode.visit.OpenedVisit;

/** One author's draft of one visit, or none. */
public class FakeDrafts extends NoteDrafts {
    private Optional<NoteDraft> stored = Optional.empty();

    @Override
    void add(NoteDraft draft) {
        stored = Optional.of(draft);
    }

    @Override
    void keep(HandedOverDraft draft) {}

    @Override
    void remove(NoteDraft draft) {
        stored = Optional.empty();
    }

    @Override
    Optional<NoteDraft> find(OpenedVisit visit) {
        return stored;
    }

    @Override
    public void hold(OpenedVisit visit) {}

    public boolean isEmpty() {
        return stored.isEmpty();
    }
}
