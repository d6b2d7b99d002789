package org.levator.episode.team;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The covers now and to come, case by case, and who is away today. */
public record CoverList(List<CoverRow> rows, LocalDate today) implements Serializable {
    /** Whoever is back first stands first. */
    public List<AwayNow> away() {
        return rows.stream()
                .filter(row -> !row.first().isAfter(today))
                .map(row -> new AwayNow(row.away(), row.cover(), row.last(), 0))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(group -> new AwayNow(
                        group.getKey().away(),
                        group.getKey().cover(),
                        group.getKey().last(),
                        group.getValue()))
                .sorted(Comparator.comparing(AwayNow::last)
                        .thenComparing(AwayNow::away, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
