package org.levator.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.levator.shared.server.RunningTransaction;

/** The running request: its id makes access rows unique, its count shows that a call left one. */
@RequestScoped
public class AccessTrail {
    private final UUID request = UUID.randomUUID();
    private final Map<Act, UUID> sittings = new EnumMap<>(Act.class);
    private int rows;
    private final Set<AccessRow> committed = new HashSet<>();
    private Set<AccessRow> look; // null: none is going on
    private int depth;
    private Asked asked;
    private boolean refused;

    @Inject
    RunningTransaction transaction;

    /** What a call began with, so that its refusal can be told. */
    public record Asked(Act act, AccessSubject subject) {}

    /** Whatever else the request shows, and each refusal, is its own. */
    UUID request(Act act, Outcome outcome) {
        return outcome == Outcome.ALLOWED ? sittings.getOrDefault(act, request) : request;
    }

    /** This request goes on with something that has its row already: the autosaves of one sitting leave one together. */
    public void continues(Act act, UUID sitting) {
        sittings.put(act, sitting);
    }

    /** Also counts a row that this request had already written. */
    public int rows() {
        return rows;
    }

    /** Of the running outermost call; empty while it has left no row. */
    public Optional<Asked> asked() {
        return Optional.ofNullable(asked);
    }

    /** Whether the running outermost call has logged its refusal. */
    public boolean isRefused() {
        return refused;
    }

    /** @return whether no other call is running around this one */
    public boolean enter() {
        if (depth++ > 0) {
            return false;
        }
        asked = null;
        refused = false;
        return true;
    }

    public void leave() {
        depth--;
    }

    /** Whether this very row stands in the log for good, so that it need not be sent again. */
    boolean holds(AccessRow row) {
        return committed.contains(row);
    }

    void look() {
        look = new LinkedHashSet<>();
    }

    /** Keeps the row for the end of the look; false where none is going on. */
    boolean keeps(AccessRow row) {
        if (look != null) {
            look.add(row);
        }
        return look != null;
    }

    /** Ends the look, if one is going on, with the rows that it kept. */
    Set<AccessRow> looked() {
        var rows = look == null ? Set.<AccessRow>of() : look;
        look = null;
        return rows;
    }

    void rowWritten(AccessRow row) {
        rows++;
        transaction.whenCommitted(() -> committed.add(row));
        refused |= row.outcome() == Outcome.DENIED;
        asked = asked == null ? new Asked(row.act(), row.subject()) : asked;
    }
}
