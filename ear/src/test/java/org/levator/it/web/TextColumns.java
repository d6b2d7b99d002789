package org.levator.it.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.levator.it.TestClinic;

/** The columns that can hold what somebody typed about a patient: all text of all tables that lead to her, but codes and signatures. */
public final class TextColumns {
    private static final String ALL =
            """
            with recursive about (oid) as (
                select 'patient'::regclass::oid
                union select attrelid from pg_attribute join pg_class c on c.oid = attrelid
                    where attname = 'patient_id' and c.relkind = 'r' and c.relnamespace = 'levator'::regnamespace
                union select f.conrelid from pg_constraint f join about a on f.confrelid = a.oid where f.contype = 'f'
            )
            select c.relname || '.' || a.attname
            from about join pg_class c on c.oid = about.oid
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'text'::regtype
            where not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array [a.attnum]
                and pg_get_constraintdef(k.oid) ~ '= ANY \\(\\(?ARRAY')
            order by 1
            """;

    private TextColumns() {}

    /** Those that hold the word nowhere and are not on the list of columns that nobody can type into. */
    public static List<String> without(String word) throws SQLException {
        var reasoned = reasoned();
        try (var database = TestClinic.asOwner()) {
            var without = new ArrayList<String>();
            for (var column : all(database)) {
                if (!reasoned.contains(column) && !holds(database, column, word)) {
                    without.add(column);
                }
            }
            return without;
        }
    }

    /** How many somebody can type into. */
    public static int count() throws SQLException {
        try (var database = TestClinic.asOwner()) {
            return (int) all(database).stream()
                    .filter(column -> !reasoned().contains(column))
                    .count();
        }
    }

    private static List<String> all(Connection database) throws SQLException {
        try (var rows = database.createStatement().executeQuery(ALL)) {
            var columns = new ArrayList<String>();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
            return columns;
        }
    }

    private static boolean holds(Connection database, String column, String word) throws SQLException {
        var name = column.split("\\.");
        var sql = "select exists (select 1 from " + name[0] + " where position(? in lower(" + name[1] + ")) > 0)";
        try (var ask = database.prepareStatement(sql)) {
            ask.setString(1, word);
            try (var rows = ask.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    /** Column, then the reason why it is none of them. */
    private static Set<String> reasoned() {
        try (var file = TextColumns.class.getResourceAsStream("not-typed.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(":")[0].split(",")).stream())
                    .map(String::strip)
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
