package org.levator.episode.team;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The covers now and to come, case by case, and who is away today. */
public record CoverList(List<CoverRow> rows, LocalDate today) implements Serializable {
    /** Whoever is back first stands first. */
    public List<AwayNow> away() {
        var running = rows.stream().filter(row -> row.runs(today)).toList();
        return running.stream()
                .map(row -> AwayNow.of(row, running))
                .distinct()
                .sorted(comparing(AwayNow::last).thenComparing(AwayNow::away, nullsLast(naturalOrder())))
                .toList();
    }
}
