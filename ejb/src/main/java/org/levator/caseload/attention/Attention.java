package org.levator.caseload.attention;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.levator.shared.BrokenRule;
import org.levator.shared.EpisodeId;

/**
 * The attention list of one person.
 *
 * @param waiting danger first, then pauses, what is overdue and the rest; of each the longest first
 * @param aside what is set aside, the soonest first
 */
public record Attention(List<AttentionRow> waiting, List<AttentionRow> aside) implements Serializable {
    private static final int FIRST = 3;
    private static final int AT_MOST = 50;
    private static final Comparator<AttentionRow> BY_PRESSURE = comparing(AttentionRow::kind)
            .thenComparing(AttentionRow::since, nullsLast(naturalOrder()))
            .thenComparing(AttentionRow::number);

    public static Attention none() {
        return new Attention(List.of(), List.of());
    }

    static Attention of(Stream<AttentionRow> rows) {
        var all = rows.distinct().sorted(BY_PRESSURE).toList();
        return new Attention(
                all.stream().filter(row -> !row.isAside()).toList(),
                all.stream()
                        .filter(AttentionRow::isAside)
                        .sorted(comparing(row -> row.aside().until()))
                        .toList());
    }

    /** What stands there at once. */
    public List<AttentionRow> first() {
        return waiting.subList(0, Math.min(FIRST, waiting.size()));
    }

    /** What is behind its number: every danger, and of the others no more than can be read. */
    public List<AttentionRow> rest() {
        return waiting.subList(first().size(), shown());
    }

    /** What waits in which of her cases: those, and no others, need attention in the caseload. */
    public Map<EpisodeId, Set<AttentionKind>> byCase() {
        return waiting.stream()
                .collect(groupingBy(row -> row.matter().episode(), mapping(AttentionRow::kind, toSet())));
    }

    /** How many stand in the caseload only. */
    public int beyond() {
        return waiting.size() - shown();
    }

    int aboutFlags() {
        return (int) Stream.concat(waiting.stream(), aside.stream())
                .filter(row -> row.matter().flag() != null)
                .count();
    }

    int aboutCases() {
        return waiting.size() + aside.size() - aboutFlags();
    }

    private int shown() {
        var dangers = (int) waiting.stream()
                .filter(row -> row.kind().level() == AttentionLevel.DANGER)
                .count();
        return Math.min(waiting.size(), Math.max(AT_MOST, dangers));
    }

    /**
     * What can be set aside.
     *
     * @throws BrokenRule if it is about a flag for which nothing has been done (RED-1), or does not wait any more
     */
    AttentionRow settable(Matter matter) {
        if (waitsForAction(matter)) {
            throw new BrokenRule(AttentionRule.FLAG_WAITS);
        }
        return waiting.stream()
                .filter(row -> row.matter().equals(matter))
                .findFirst()
                .orElseThrow(() -> new BrokenRule(AttentionRule.NOTHING_WAITS));
    }

    boolean isAside(Matter matter) {
        return aside.stream().anyMatch(row -> row.matter().equals(matter));
    }

    private boolean waitsForAction(Matter matter) {
        return matter.flag() != null
                && waiting.stream()
                        .anyMatch(row -> row.kind() == AttentionKind.FLAG
                                && row.matter().flag().equals(matter.flag()));
    }
}
