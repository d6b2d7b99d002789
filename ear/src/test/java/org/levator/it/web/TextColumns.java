package org.levator.it.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.levator.it.TestClinic;

/** The columns that can hold what somebody typed: all text of the catalogue, but codes and signatures. */
public enum TextColumns {
    /** Of the tables that lead to a patient. */
    OF_PATIENTS,
    /** Of all tables: colleagues and whom one writes to as well. */
    OF_THE_CLINIC;

    private static final String ALL =
            """
            with recursive about (oid) as (
                select 'patient'::regclass::oid
                union select attrelid from pg_attribute join pg_class c on c.oid = attrelid
                    where attname = 'patient_id' and c.relkind = 'r' and c.relnamespace = 'levator'::regnamespace
                union select f.conrelid from pg_constraint f join about a on f.confrelid = a.oid where f.contype = 'f'
            )
            select c.relname || '.' || a.attname
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            join pg_type t on t.oid = a.atttypid
            where c.relkind = 'r' and c.relnamespace = 'levator'::regnamespace and (? or c.oid in (select oid from about))
            and (t.typcategory = 'S' or t.typname ~ '^(_text|_varchar|jsonb?|xml)$')
            and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array [a.attnum]
                and pg_get_constraintdef(k.oid) ~ '= ANY \\(\\(?ARRAY')
            order by 1
            """;

    /** Those that somebody can type into. */
    public Set<String> typed() throws SQLException {
        var typed = all();
        typed.removeAll(Reasons.in("not-typed.txt"));
        return typed;
    }

    /** Those that hold the word nowhere. */
    public List<String> without(String word) throws SQLException {
        try (var database = TestClinic.asOwner()) {
            var without = new ArrayList<String>();
            for (var column : typed()) {
                if (!holds(database, column, word)) {
                    without.add(column);
                }
            }
            return without;
        }
    }

    /** Those of the catalogue, whoever fills them. */
    public Set<String> all() throws SQLException {
        try (var database = TestClinic.asOwner();
                var ask = database.prepareStatement(ALL)) {
            ask.setBoolean(1, this == OF_THE_CLINIC);
            try (var rows = ask.executeQuery()) {
                var columns = new TreeSet<String>();
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
                return columns;
            }
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
}
