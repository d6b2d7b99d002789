package org.levator.architecture.broken.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Deliberately wrong: a setter, and no version. */
@Entity
class LooseNote {
    @Id
    private long id;

    private String text;

    void setText(String text) {
        this.text = text;
    }
}
