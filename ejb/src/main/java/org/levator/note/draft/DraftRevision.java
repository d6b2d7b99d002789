package org.levator.note.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What a draft said before. */
@Embeddable
record DraftRevision(@Column(name = "content") String content, @Column(name = "saved_at") Instant savedAt) {
    @Override
    public String toString() {
        return "DraftRevision[" + savedAt + "]";
    }
}
