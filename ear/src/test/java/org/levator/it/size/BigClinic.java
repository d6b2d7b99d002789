package org.levator.it.size;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.levator.it.TestClinic;
import org.levator.local.Migrations;
import org.levator.local.Settings;

/** The generated rows in the tests' clinic, and some of them by chance. */
final class BigClinic {
    private static final int PATIENTS = 50_000;
    /** Closed cases that Priya covers, so that somebody who can sign in sees some. */
    private static final String COVER =
            """
            insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
            select md5('levator bench closed ' || id)::uuid, id, patient_id, md5('levator demo priya.natarajan')::uuid, 'COVER', current_date - 1, current_date + 60
            from episode where number ~ '^L-[12]\\d{5}$' and state in ('DISCHARGED', 'TRANSFERRED', 'DECEASED') order by md5(id::text) limit 150
            on conflict (id) do nothing
            """;

    private BigClinic() {}

    static void isThere() {
        var settings = Settings.of(TestClinic.ROOT, System.getenv());
        new Migrations(TestClinic.owner())
                .loadBench(settings.benchRows(), LocalDate.now(ZoneId.of("America/Toronto")), PATIENTS);
        try (var database = TestClinic.asOwner();
                var statement = database.createStatement()) {
            statement.execute(COVER);
            statement.execute("analyze care_team_member");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
