package org.levator.patient.decision;

import java.io.Serializable;
import java.util.List;

/** Who decides, as a page shows it: everyone named, those who may today first; each entry on capacity, newest first. */
public record DecisionSheet(List<DecisionMakerRow> makers, List<CapacityRow> capacities) implements Serializable {
    /** What is not presumed today: the newest entry of each decision counts. */
    public List<CapacityRow> notPresumed() {
        return capacities.stream().filter(c -> !c.presumed() && isNewest(c)).toList();
    }

    /** Who may decide this today, by a paper that holds. */
    public List<DecisionMakerRow> decidingOn(Decision decision) {
        return makers.stream()
                .filter(m -> m.holds() && m.decisions().contains(decision))
                .toList();
    }

    private boolean isNewest(CapacityRow row) {
        return capacities.stream().filter(c -> c.decision() == row.decision()).findFirst().stream()
                .allMatch(row::equals);
    }
}
