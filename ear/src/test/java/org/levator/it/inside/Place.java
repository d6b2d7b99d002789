package org.levator.it.inside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The caller's place in the circle of care of the case in question. */
public enum Place {
    LEAD,
    ASSIGNED,
    COVER,
    SUPERVISOR,
    /** Outside the circle, and the case is open to her for an hour. */
    BREAK_GLASS,
    FORMER,
    /** Until a moment ago; the day is not over. */
    ENDED_AT_ONCE,
    STRANGER;

    private static final String MEMBER =
            """
            insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
            select gen_random_uuid(), id, patient_id, ?::uuid, ?, current_date - 3, case when ? then current_date - 2 when ? = 'COVER' then current_date end
            from episode where id = ?::uuid
            """;

    private static final String ENDED =
            """
            insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends, ended_at)
            select gen_random_uuid(), id, patient_id, ?::uuid, 'ASSIGNED', current_date - 3, current_date, now()
            from episode where id = ?::uuid
            """;

    private static final String OPENED =
            """
            insert into break_glass (id, episode_id, patient_id, clinician_id, reason, opened_at, runs_until)
            select gen_random_uuid(), id, patient_id, ?::uuid, 'tried', now() - interval '1 minute', now() + interval '59 minutes'
            from episode where id = ?::uuid
            """;

    /** Gives the caller this place, and nobody else any, for the running transaction. */
    public void take(Connection database, UUID episode, UUID caller, UUID supervised) throws SQLException {
        Sql.run(
                database,
                "update care_team_member set starts = least(starts, current_date - 5), ends = current_date - 4, ended_at = null"
                        + " where patient_id = (select patient_id from episode where id = ?::uuid)"
                        + " and (ends is null or ends >= current_date - 4)",
                episode);
        switch (this) {
            case LEAD, ASSIGNED, COVER -> Sql.run(database, MEMBER, caller, name(), false, name(), episode);
            case FORMER -> Sql.run(database, MEMBER, caller, ASSIGNED.name(), true, ASSIGNED.name(), episode);
            case ENDED_AT_ONCE -> Sql.run(database, ENDED, caller, episode);
            case BREAK_GLASS -> Sql.run(database, OPENED, caller, episode);
            case SUPERVISOR -> supervise(database, episode, caller, supervised);
            case STRANGER -> {}
        }
    }

    private static void supervise(Connection database, UUID episode, UUID caller, UUID supervised) throws SQLException {
        Sql.run(database, MEMBER, supervised, ASSIGNED.name(), false, ASSIGNED.name(), episode);
        Sql.run(database, "update supervision set ends = starts - 1 where clinician_id = ?::uuid", supervised);
        Sql.run(
                database,
                "insert into supervision (id, clinician_id, supervisor_id, starts)"
                        + " values (gen_random_uuid(), ?::uuid, ?::uuid, current_date - 3)",
                supervised,
                caller);
    }
}
