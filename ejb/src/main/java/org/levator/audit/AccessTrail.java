package org.levator.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The running request: its id makes access rows unique, its count shows that a call left one. */
@RequestScoped
public class AccessTrail {
    private UUID request = UUID.randomUUID();
    private int rows;

    UUID request() {
        return request;
    }

    /** This request goes on with something that has its row already: the autosaves of one sitting leave one together. */
    public void continues(UUID sitting) {
        request = sitting;
    }

    /** Also counts a row that this request had already written. */
    public int rows() {
        return rows;
    }

    void rowWritten() {
        rows++;
    }
}
