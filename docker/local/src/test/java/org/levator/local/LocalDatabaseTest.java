package org.levator.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real PostgreSQL, with a project of one migration and one demo row. */
class LocalDatabaseTest {
    @TempDir
    static Path project;

    static Settings settings;
    static LocalDatabase database;

    @BeforeAll
    static void start() throws IOException {
        settings = Settings.of(project, Map.of())
                .withData(project.resolve("data"))
                .withCache(Path.of("target/cache").toAbsolutePath());
        write(
                settings.migrations().resolve("V0001__make_note.sql"),
                "grant usage on schema levator to levator_app; create table note (written date); grant select, insert on note to levator_app;");
        write(settings.demoRows().resolve("V0001__write_one.sql"), "insert into note values (date '${today}');");
        database = LocalDatabase.open(settings, Console.silent());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void demo_rows_are_dated_relative_to_today() throws SQLException {
        assertThat(one(database.app(), "select min(written)::text from note"))
                .isEqualTo(LocalDate.now(settings.zone()).toString());
    }

    @Test
    void the_application_may_what_was_granted_and_no_more() throws SQLException {
        try (var app = connect(database.app());
                var statement = app.createStatement()) {
            assertThat(statement.executeUpdate("insert into note values (current_date + 1)"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> statement.execute("delete from note")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("create table levator.mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobody_comes_in_without_the_password_of_the_role() {
        var guess = new Access(database.app().url(), database.app().user(), "levator");
        assertThatThrownBy(() -> connect(guess)).hasMessageContaining("password authentication failed");
    }

    @Test
    void names_sort_as_people_expect_in_both_languages() throws SQLException {
        assertThat(
                        one(
                                database.app(),
                                "select string_agg(n, ' ' order by n) from (values ('Zoé'), ('Étienne'), ('Emma'), ('eva')) t(n)"))
                .isEqualTo("Emma Étienne eva Zoé");
    }

    private static String one(Access access, String sql) throws SQLException {
        try (var connection = connect(access);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Access access) throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
