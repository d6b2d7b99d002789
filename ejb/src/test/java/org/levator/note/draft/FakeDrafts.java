package org.levator.note.draft;

import java.time.Instant;
import java.util.Optional;
import org.levator.episode.visit.OpenedVisit;

/** One author's draft of one visit, or none. */
public class FakeDrafts extends NoteDrafts {
    private Optional<NoteDraft> stored = Optional.empty();
    private int lastRevision;

    @Override
    void add(NoteDraft draft) {
        stored = Optional.of(draft);
    }

    @Override
    void keep(HandedOverDraft draft) {}

    @Override
    void remove(NoteDraft draft) {
        lastRevision = draft.row().version();
        stored = Optional.empty();
    }

    @Override
    Optional<NoteDraft> find(OpenedVisit visit) {
        return stored;
    }

    @Override
    Optional<NoteDraft> find(NoteDraftId id, OpenedVisit visit) {
        return stored.filter(draft -> draft.id().equals(id));
    }

    @Override
    public void seal(NoteDraftId id, OpenedVisit visit, Instant at) {
        super.seal(id, visit, at);
        lastRevision = stored.map(draft -> draft.row().version()).orElse(0);
        stored = Optional.empty();
    }

    @Override
    int lastRevision(OpenedVisit visit) {
        return lastRevision;
    }

    @Override
    public void hold(OpenedVisit visit) {}

    public boolean isEmpty() {
        return stored.isEmpty();
    }
}
