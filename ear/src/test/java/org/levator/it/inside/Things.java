package org.levator.it.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** One of everything that a case can have: a letter, a signed note, a review, a namesake with the same circle, someone to write to. */
public final class Things {
    private static final List<String> TABLES = List.of(
            "contact",
            "story",
            "episode_description",
            "substitute_decision_maker",
            "sealed_entry",
            "letter_recall",
            "letter_sending",
            "break_glass",
            "possible_duplicate",
            "note_review",
            "note_draft",
            "visit",
            "note_amendment",
            "note",
            "letter",
            "recipient",
            "episode",
            "patient",
            "clinician");

    private Things() {}

    /** @param role of whoever will ask: a review is for one role only */
    public static void add(Connection database, UUID episode, String role) throws SQLException {
        var addressee = role.equals("privacy-officer") ? "PRIVACY_OFFICER" : "LEAD";
        for (var statement : text().replace(":case", episode.toString())
                .replace(":addressee", addressee)
                .split(";")) {
            Sql.run(database, statement);
        }
    }

    /** Only the owner may. */
    public static void remove(Connection database, UUID episode) throws SQLException {
        Sql.run(database, "delete from care_team_member where episode_id = md5(?)::uuid", "episode " + episode);
        for (var table : TABLES) {
            if (table.equals("episode")) {
                removeSent(database, episode);
            }
            Sql.run(database, "delete from " + table + " where id = md5(?)::uuid", table + " " + episode);
        }
    }

    private static void removeSent(Connection database, UUID episode) throws SQLException {
        Sql.run(database, "delete from issued_letter where letter_id = md5(?)::uuid", "letter_sent " + episode);
        Sql.run(database, "delete from disclosure_consent where id = md5(?)::uuid", "disclosure_consent " + episode);
        Sql.run(
                database,
                "with sent as (delete from letter where id = md5(?)::uuid returning id)"
                        + " delete from sealed_entry where entry_id in (select id from sent)",
                "letter_sent " + episode);
    }

    private static String text() {
        try (var file = Things.class.getResourceAsStream("things-of-a-case.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
