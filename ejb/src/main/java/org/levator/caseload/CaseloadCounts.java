package org.levator.caseload;

import java.util.Map;

/** How many cases each part of the caller's caseload holds, in the order of {@link CaseloadTab}. */
record CaseloadCounts(long open, long attention, long onBreak, long closed) {
    Map<CaseloadTab, Long> byTab() {
        return Map.of(
                CaseloadTab.OPEN, open,
                CaseloadTab.ATTENTION, attention,
                CaseloadTab.ON_BREAK, onBreak,
                CaseloadTab.CLOSED, closed);
    }
}
