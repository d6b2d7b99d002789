package org.levator.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The running request: its id makes access rows unique, its count shows that a call left one. */
@RequestScoped
public class AccessTrail {
    private final UUID request = UUID.randomUUID();
    private int rows;

    UUID request() {
        return request;
    }

    /** Also counts a row that this request had already written. */
    public int rows() {
        return rows;
    }

    void rowWritten() {
        rows++;
    }
}
