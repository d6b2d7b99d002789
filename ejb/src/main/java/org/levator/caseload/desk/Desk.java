package org.levator.caseload.desk;

import java.util.Comparator;
import java.util.List;

/**
 * What waits for the caller.
 *
 * @param unsigned the caller's own notes, oldest first
 */
public record Desk(List<DeskRow.Unsigned> unsigned, List<DeskRow.Letter> letters) {
    public List<DeskRow.Letter> toSend() {
        return letters.stream().filter(letter -> !letter.isOverdue()).toList();
    }

    /** The longest awaited first. */
    public List<DeskRow.Letter> overdue() {
        return letters.stream()
                .filter(DeskRow.Letter::isOverdue)
                .sorted(Comparator.comparing(DeskRow.Letter::answerBy))
                .toList();
    }

    public static Desk empty() {
        return new Desk(List.of(), List.of());
    }
}
