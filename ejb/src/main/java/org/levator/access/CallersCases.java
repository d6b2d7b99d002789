package org.levator.access;

/** For list queries: the cases around which the caller works today, herself or through someone she supervises. */
public final class CallersCases {
    /** The ids of herself and of whom she supervises; parameters {@code caller} and {@code today}. */
    public static final String COLLEAGUES =
            """
            select r.colleague from Reach r
            where r.clinician = :caller and r.starts <= :today and (r.ends is null or r.ends >= :today)
            """;

    /** A place in a circle, {@code m}, that counts for her today. */
    static final String PLACE =
            " m.starts <= :today and (m.ends is null or m.ends >= :today) and m.endedAt is null and m.clinician in ("
                    + COLLEAGUES + ")";

    /** The ids of those cases. */
    public static final String EPISODES = "select m.episode from CareTeamMember m where" + PLACE;

    /** The ids of their patients. */
    public static final String PATIENTS = "select m.patient from CareTeamMember m where" + PLACE;

    /** The ids of the cases that she covers on the {@code day}; of a cover that has ended she sees nothing any more. */
    public static final String COVERED =
            """
            select m.episode from CareTeamMember m where m.clinician = :caller and m.relation = COVER
              and m.starts <= :day and m.ends >= :day and m.ends >= :today and m.endedAt is null
            """;

    /** The ids of the cases around which she works or is to work; of those in which her place has ended she sees nothing any more. */
    public static final String NOT_ENDED =
            """
            select m.episode from CareTeamMember m where (m.ends is null or m.ends >= :today and m.ends >= m.starts)
              and m.endedAt is null and m.clinician in (
            """
                    + COLLEAGUES + ")";

    /** The ids of the cases that she leads herself. */
    public static final String LED =
            """
            select m.episode from CareTeamMember m where m.clinician = :caller and m.relation = LEAD
              and m.starts <= :today and (m.ends is null or m.ends >= :today)
            """;

    private CallersCases() {}
}
