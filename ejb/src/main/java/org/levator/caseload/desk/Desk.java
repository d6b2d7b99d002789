package org.levator.caseload.desk;

import java.util.List;

/**
 * What waits for the caller.
 *
 * @param unsigned the caller's own notes, oldest first
 */
public record Desk(List<DeskRow.Unsigned> unsigned, List<DeskRow.ToSend> toSend) {
    public static Desk empty() {
        return new Desk(List.of(), List.of());
    }
}
