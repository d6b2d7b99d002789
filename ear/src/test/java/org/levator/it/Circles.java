package org.levator.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.levator.it.inside.DemoCase;
import org.levator.it.inside.Ids;
import org.levator.it.inside.Place;
import org.levator.it.inside.Things;

/** Puts people into the circle of one demo case for a while; at the end everyone is where she was. */
public final class Circles implements AutoCloseable {
    private final Connection database;
    private final UUID episode;
    private final Ids ids;

    private Circles(Connection database, UUID episode) {
        this.database = database;
        this.episode = episode;
        this.ids = new Ids(database, episode);
    }

    public static Circles ofADemoCase() throws SQLException {
        var database = TestClinic.asOwner();
        var circles = new Circles(database, DemoCase.in(database));
        circles.run("create temp table members_before as table care_team_member");
        circles.run("create temp table glass_before as table break_glass");
        circles.run("create temp table supervision_before as table supervision");
        Things.remove(circles.database, circles.episode);
        Things.add(circles.database, circles.episode, "therapist");
        return circles;
    }

    public UUID episode() {
        return episode;
    }

    /** @param strange an id of nothing */
    public UUID id(String type, boolean strange) {
        return strange ? UUID.randomUUID() : ids.of(type);
    }

    /** She alone has this place in the case. */
    public void put(String account, Place place) throws SQLException {
        restore();
        var supervised = account.equals("sam.oduya") ? "noor.haddad" : "sam.oduya";
        place.take(database, episode, clinician(account), clinician(supervised));
    }

    @Override
    public void close() throws SQLException {
        restore();
        Things.remove(database, episode);
        database.close();
    }

    private void restore() throws SQLException {
        run("delete from care_team_member where id not in (select id from members_before)");
        run("update care_team_member m set starts = b.starts, ends = b.ends from members_before b"
                + " where b.id = m.id and (m.starts, m.ends) is distinct from (b.starts, b.ends)");
        run("delete from break_glass where id not in (select id from glass_before)");
        run("delete from supervision where id not in (select id from supervision_before)");
        run("update supervision s set ends = b.ends from supervision_before b"
                + " where b.id = s.id and s.ends is distinct from b.ends");
    }

    private UUID clinician(String account) throws SQLException {
        try (var ask = database.prepareStatement("select id from clinician where account = ?")) {
            ask.setString(1, account);
            try (var rows = ask.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
