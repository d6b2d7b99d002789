package org.levator.caseload.attention;

/** What several lists ask about a case {@code e}, at the moment {@code :now}. */
public final class CaseConditions {
    public static final String LAST_VISIT =
            "select max(v.startsAt) from Visit v where v.episode = e.id and v.state = ATTENDED";

    /** Open, not on a break, and nothing is booked. */
    public static final String LACKS_NEXT_VISIT =
            """
            e.state in (INQUIRY, INTAKE, ACTIVE) and not exists (
                select n.id from Visit n where n.episode = e.id and n.state = BOOKED and n.startsAt >= :now)
            """;

    private CaseConditions() {}
}
