package org.levator.it.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.it.TestClinic;

/** What a migration calls append-only is so for the role that the running application really has. */
class AppendOnlyIT {
    private static final Path MIGRATIONS = Path.of("../ejb/src/main/resources/db/migration");
    private static final Pattern TAKEN_BACK =
            Pattern.compile("revoke (?:insert, )?update, delete on ([a-z_, \\n]+?) from levator_app");

    private static final Pattern RENAMED = Pattern.compile("alter table ([a-z_]+) rename to ([a-z_]+)");

    private static final Pattern GIVEN_BACK =
            Pattern.compile("grant update \\(([a-z_, ]+)\\) on ([a-z_]+) to levator_app");

    /** What was entered by mistake, and nothing else, may be taken away whole. */
    private static final Pattern MAY_GO = Pattern.compile("grant delete on ([a-z_]+) to levator_app");

    @Test
    @Rule("DI-4")
    void only_a_name_and_a_colleague_entered_by_mistake_may_be_taken_away() {
        assertThat(mayGo()).containsExactlyInAnyOrder("patient_former_name", "clinician");
    }

    @Test
    @Rule("DI-4")
    void the_migrations_name_what_must_never_change() {
        assertThat(appendOnly())
                .contains(
                        "access_entry",
                        "consent_event",
                        "note",
                        "note_amendment",
                        "issued_letter",
                        "red_flag_action",
                        "episode_state_change",
                        "letter_sending");
    }

    @ParameterizedTest
    @MethodSource("appendOnly")
    @Rule("DI-4")
    void no_row_is_changed_or_deleted(String table) throws SQLException {
        for (var right : new String[] {"UPDATE", "DELETE", "TRUNCATE", "TRIGGER"}) {
            assertThat(may(table, right))
                    .as(right + " on " + table)
                    .isEqualTo(right.equals("DELETE") && mayGo().contains(table));
        }
        if (!mayGo().contains(table)) {
            assertThatThrownBy(() -> run("delete from " + table)).hasMessageContaining("permission denied");
        }
        for (var column : columns(table)) {
            if (!givenBack(table).contains(column)) {
                assertThatThrownBy(() -> run("update " + table + " set " + column + " = default where false"))
                        .as(table + "." + column)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    @Rule("DI-4")
    void a_right_that_was_taken_back_cannot_be_given_by_the_one_who_lost_it() throws SQLException {
        run("grant delete on levator.access_entry to levator_app"); // PostgreSQL warns and grants nothing
        assertThat(may("access_entry", "DELETE")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role levator_owner",
                "create table levator.mine (x int)",
                "alter table levator.access_entry disable trigger all",
                "alter table levator.access_entry owner to levator_app",
                "drop table levator.access_entry"
            })
    @Rule("DI-4")
    void no_right_can_be_taken(String sql) {
        assertThatThrownBy(() -> run(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner|must be able to|not granted).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter", "red_flag"})
    @Rule({"NOT-3", "DI-4"})
    void what_was_sealed_as_the_wrong_patients_stays_so(String table) {
        for (var value : new String[] {"null", "sealed_at + interval '1 second'"}) {
            assertThatThrownBy(
                            () -> run("update " + table + " set sealed_at = " + value + " where sealed_at is not null"))
                    .hasMessageContaining("violates foreign key constraint");
        }
    }

    static Stream<String> appendOnly() {
        return migrations().flatMap(AppendOnlyIT::taken);
    }

    /** Each table by the name that it has now. */
    private static Stream<String> migrations() {
        var texts = texts();
        var renamed = texts.stream()
                .flatMap(text -> RENAMED.matcher(text).results())
                .collect(Collectors.toMap(found -> "\\b" + found.group(1) + "\\b", found -> found.group(2)));
        return texts.stream().map(text -> {
            var now = text;
            for (var table : renamed.entrySet()) {
                now = now.replaceAll(table.getKey(), table.getValue());
            }
            return now;
        });
    }

    private static List<String> mayGo() {
        return migrations()
                .flatMap(migration -> MAY_GO.matcher(migration).results())
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> texts() {
        try (var files = Files.list(MIGRATIONS)) {
            return files.sorted().map(AppendOnlyIT::text).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> taken(String migration) {
        return TAKEN_BACK
                .matcher(migration)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(",")))
                .map(String::strip);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Columns that say how the row's own matter ended. */
    private static Set<String> givenBack(String table) {
        return migrations()
                .flatMap(migration -> GIVEN_BACK.matcher(migration).results())
                .filter(found -> found.group(2).equals(table))
                .flatMap(found -> Arrays.stream(found.group(1).split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    private static boolean may(String table, String right) throws SQLException {
        return (boolean) ask("select has_table_privilege(current_user, ?, ?)", "levator." + table, right)
                .get(0);
    }

    private static List<Object> columns(String table) throws SQLException {
        return ask(
                "select column_name::text from information_schema.columns"
                        + " where table_schema = 'levator' and table_name = ? and is_identity = 'NO'",
                table);
    }

    private static List<Object> ask(String sql, String... values) throws SQLException {
        try (var database = TestClinic.asOwner();
                var app = TestClinic.asApplication();
                var question = (sql.contains("current_user") ? app : database).prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                question.setString(i + 1, values[i]);
            }
            var found = new ArrayList<Object>();
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1));
                }
            }
            return found;
        }
    }

    private static void run(String sql) throws SQLException {
        try (var database = TestClinic.asApplication();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
