package org.levator.mapping;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Makes the data dictionary from the migrated schema; what a table holds is the first sentence of the entity that maps it. */
class DataDictionaryTest {
    private static final Path DICTIONARY = Path.of("../docs/data.md");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ENTITY =
            Pattern.compile("/\\*\\*\\s*(.*?)\\s*\\*/\\s*@Entity(.*?)\\bclass (\\w+)", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("^\\(name = \"(\\w+)\"\\)");

    private static final String TABLES =
            """
            select relname, null, null from pg_class
            where relnamespace = 'levator'::regnamespace and relkind = 'r' and relname <> 'schema_history' order by relname
            """;

    private static final String COLUMNS =
            """
            select a.attname, format_type(a.atttypid, a.atttypmod) || case when a.attgenerated = 's' then ', made by the database' else '' end,
                concat_ws(', ', case when a.attnotnull then 'needed' end, (
                    select string_agg(distinct 'a ' || k.confrelid::regclass::text, ', ') from pg_constraint k
                    where k.conrelid = a.attrelid and k.contype = 'f' and k.conkey[1] = a.attnum))
            from pg_attribute a
            where a.attrelid = ('levator.' || ?)::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum
            """;

    private static final String HELD =
            """
            select pg_get_constraintdef(oid), null, null from pg_constraint
            where conrelid = ('levator.' || ?)::regclass and contype in ('c', 'u') order by 1
            """;

    @Test
    void every_table_is_told_of() throws SQLException, IOException {
        var meanings = meanings();
        try (var owner = Schema.asOwner()) {
            var tables = rows(owner, TABLES).stream().map(row -> row.get(0)).toList();
            var text = new StringBuilder(
                    "# Data dictionary\n\nMade by each build from the migrated schema (`DataDictionaryTest`): do not edit."
                            + " \"A patient\" beside a column: it refers to one.\n");
            for (var table : tables) {
                text.append(described(owner, table, meanings.get(table)));
            }
            Files.writeString(DICTIONARY, text.toString().replace("levator.", ""));
            assertThat(tables).hasSizeGreaterThan(50).containsAll(meanings.keySet());
        }
    }

    private static String described(Connection owner, String table, String meaning) throws SQLException {
        var columns = rows(owner, COLUMNS, table).stream()
                .map(row -> "| " + String.join(" | ", row) + " |\n")
                .collect(joining());
        var held = rows(owner, HELD, table).stream()
                .map(row -> "- `" + row.get(0).replaceAll("\\s+", " ") + "`\n")
                .collect(joining());
        return "\n## " + table + "\n" + (meaning == null ? "" : meaning + "\n")
                + "\n| column | type | |\n|---|---|---|\n" + columns + (held.isEmpty() ? "" : "\n" + held);
    }

    /** By the table's name. */
    private static Map<String, String> meanings() throws IOException {
        var meanings = new TreeMap<String, String>();
        try (var files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(DataDictionaryTest::read)
                    .forEach(source -> {
                        var entity = ENTITY.matcher(source);
                        if (entity.find() && !entity.group(2).contains("@Subselect")) {
                            meanings.put(table(entity.group(2), entity.group(3)), sentence(entity.group(1)));
                        }
                    });
        }
        return meanings;
    }

    private static String table(String annotations, String type) {
        var named = NAMED.matcher(annotations);
        return (named.find() ? named.group(1) : type)
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }

    private static String sentence(String comment) {
        return comment.replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceFirst("(?s) ?@.*", "")
                .strip();
    }

    private static List<List<String>> rows(Connection owner, String sql, String... about) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < about.length; i++) {
                statement.setString(i + 1, about[i]);
            }
            var found = new ArrayList<List<String>>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(List.of(text(rows.getString(1)), text(rows.getString(2)), text(rows.getString(3))));
                }
            }
            return found;
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
