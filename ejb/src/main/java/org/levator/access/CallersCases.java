package org.levator.access;

/** For list queries: the cases around which the caller works today, herself or through someone she supervises. */
public final class CallersCases {
    /** The ids of those cases; parameters {@code caller} and {@code today}. */
    public static final String EPISODES =
            """
            select m.episode from CareTeamMember m
            where m.starts <= :today and (m.ends is null or m.ends >= :today)
              and (m.clinician = :caller or m.clinician in (
                  select s.clinician from Supervision s
                  where s.supervisor = :caller and s.starts <= :today and (s.ends is null or s.ends >= :today)))
            """;

    private CallersCases() {}
}
