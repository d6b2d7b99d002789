package org.levator.it.inside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A case with a visit today, by the clinic's day; the same in every test. */
public final class DemoCase {
    private static final String CASE =
            """
            select e.id from episode e order by
                (select count(*) from visit v where v.episode_id = e.id
                    and (v.starts_at at time zone 'America/Toronto')::date = (now() at time zone 'America/Toronto')::date
                    and v.state <> 'CANCELLED') desc,
                e.number limit 1
            """;

    private DemoCase() {}

    public static UUID in(Connection database) throws SQLException {
        return (UUID) Sql.first(database, CASE).orElseThrow();
    }
}
