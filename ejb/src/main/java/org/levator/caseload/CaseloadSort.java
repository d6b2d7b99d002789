package org.levator.caseload;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.levator.caseload.attention.CaseConditions;
import org.levator.episode.EpisodeState;

/** The columns by which a caseload may be sorted: nothing else ever reaches the query (IN-1). What needs her most comes first. */
public enum CaseloadSort {
    NAME("lower(p.chosenName.given) %1$s, lower(p.chosenName.family) %1$s"),
    NUMBER("e.number %1$s"),
    PHASE(phases() + " %1$s"),
    LAST_VISIT("(" + CaseConditions.LAST_VISIT + ") %1$s nulls last"),
    NEXT_VISIT("(" + CaseloadQuery.NEXT_VISIT + ") %1$s nulls last"),
    LETTER("(" + CaseloadQuery.LETTERS + ") %2$s, (" + CaseloadQuery.OVERDUE + ") %2$s, (" + CaseloadQuery.AWAITED
            + ") %2$s"),
    ATTENTION("case when (" + CaseloadQuery.FLAG_DUE + ") is not null then 0 when (" + CaseloadQuery.PAUSES
            + ") > 0 then 1 when ("
            + CaseloadQuery.ONLY_OPEN + ") > 0 then 2 else 3 end %1$s, (" + CaseloadQuery.UNSIGNED
            + ") %1$s nulls last");

    private final String order;

    CaseloadSort(String order) {
        this.order = order;
    }

    String orderBy(boolean descending) {
        return " order by " + order.formatted(descending ? "desc" : "asc", descending ? "asc" : "desc") + ", e.number";
    }

    /** From inquiry to the end, not by the alphabet. */
    private static String phases() {
        return Stream.of(EpisodeState.values())
                .map(state -> " when e.state = " + state.name() + " then " + state.ordinal())
                .collect(joining("", "case", " end"));
    }
}
