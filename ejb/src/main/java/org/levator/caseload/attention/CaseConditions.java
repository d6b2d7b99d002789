package org.levator.caseload.attention;

import org.levator.shared.Words;

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

    /** Of a case of the patient {@code p} that every word stands in one of her names or in its number. */
    public static String called(Words words) {
        return words.in("p.foldedNames", "lower(e.number)");
    }
}
