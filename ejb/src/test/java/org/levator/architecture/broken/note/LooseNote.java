package org.levator.architecture.broken.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.levator.architecture.broken.note.draft.LooseDraft;

/** Deliberately wrong: a setter, no version, and a part that knows the whole. */
@Entity
public class LooseNote {
    @Id
    private long id;

    private String text;

    @Transient
    private LooseDraft draft;

    void setText(String text) {
        this.text = text;
    }
}
