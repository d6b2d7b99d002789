package org.levator.note.draft;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.levator.shared.ClinicianId;

/** That a draft was handed over unsigned, as it stood. Insert only, by grant; it holds the draft in its place. */
@Entity
@Immutable
class HandedOverDraft {
    @EmbeddedId
    private NoteDraftId id;

    private ClinicianId author;
    private int revision;
    private Instant handedOverAt;

    protected HandedOverDraft() {}

    HandedOverDraft(NoteDraftId id, ClinicianId author, int revision, Instant at) {
        this.id = id;
        this.author = author;
        this.revision = revision;
        this.handedOverAt = at;
    }
}
