package org.levator.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.levator.shared.RunningTransaction;

/** The running request: its id makes access rows unique, its count shows that a call left one. */
@RequestScoped
public class AccessTrail {
    private UUID request = UUID.randomUUID();
    private int rows;
    private final Set<AccessRow> committed = new HashSet<>();

    @Inject
    RunningTransaction transaction;

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

    /** Whether this very row stands in the log for good, so that it need not be sent again. */
    boolean holds(AccessRow row) {
        return committed.contains(row);
    }

    void rowWritten(AccessRow row) {
        rows++;
        transaction.whenCommitted(() -> committed.add(row));
    }
}
