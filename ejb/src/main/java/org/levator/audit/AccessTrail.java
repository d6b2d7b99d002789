package org.levator.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.levator.shared.server.RunningTransaction;

/** The running request: its id makes access rows unique, its count shows that a call left one. */
@RequestScoped
public class AccessTrail {
    private UUID request = UUID.randomUUID();
    private int rows;
    private final Set<AccessRow> committed = new HashSet<>();
    private int depth;
    private Asked asked;

    @Inject
    RunningTransaction transaction;

    /** What a call began with, so that its refusal can be told. */
    public record Asked(Act act, AccessSubject subject) {}

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

    /** Of the running outermost call; empty while it has left no row. */
    public Optional<Asked> asked() {
        return Optional.ofNullable(asked);
    }

    /** @return whether no other call is running around this one */
    public boolean enter() {
        if (depth++ > 0) {
            return false;
        }
        asked = null;
        return true;
    }

    public void leave() {
        depth--;
    }

    /** Whether this very row stands in the log for good, so that it need not be sent again. */
    boolean holds(AccessRow row) {
        return committed.contains(row);
    }

    void rowWritten(AccessRow row) {
        rows++;
        transaction.whenCommitted(() -> committed.add(row));
        asked = asked == null ? new Asked(row.act(), row.subject()) : asked;
    }
}
