package org.levator.caseload;

/** The columns by which a caseload may be sorted: nothing else ever reaches the query (IN-1). */
public enum CaseloadSort {
    NAME("lower(p.chosenName.given) %1$s, lower(p.chosenName.family) %1$s"),
    NUMBER("e.number %1$s"),
    PHASE("e.state %1$s"),
    LAST_VISIT("(" + CaseloadQuery.LAST_VISIT + ") %1$s nulls last"),
    NEXT_VISIT("(" + CaseloadQuery.NEXT_VISIT + ") %1$s nulls last");

    private final String order;

    CaseloadSort(String order) {
        this.order = order;
    }

    String orderBy(boolean descending) {
        return " order by " + order.formatted(descending ? "desc" : "asc") + ", e.number";
    }
}
