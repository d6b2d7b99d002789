package org.levator.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a killed start has left in the data folder, the next one begins. */
class HealTest {
    @TempDir
    Path project;

    @Test
    void an_unfinished_data_folder_and_half_written_pid_files_stop_no_start() throws IOException {
        var data = project.resolve("data");
        Files.createDirectories(data.resolve("run"));
        Files.createDirectories(data.resolve("postgresql/base"));
        Files.createDirectories(data.resolve("postgresql.part/base"));
        Files.writeString(data.resolve("postgresql.part/PG_VERSION"), "17");
        Files.writeString(data.resolve("run/postgresql.pid"), "12");
        Files.writeString(data.resolve("secrets.properties.part"), "db.postgres=4f");
        opens();
        for (var left : new String[] {"", "1", "no number\n"}) {
            Files.writeString(data.resolve("postgresql/postmaster.pid"), left);
            opens();
        }
        assertThat(data.resolve("postgresql.part")).doesNotExist();
    }

    @Test
    void passwords_are_kept_whole_or_as_they_were() throws IOException {
        var folder = Folder.at(project.resolve("data"));
        var first = new Properties();
        first.setProperty("one", "1");
        folder.store("kept.properties", first, "first");
        var cannotBeWritten = new Properties();
        cannotBeWritten.put("two", 2); // ends half way, as on a full disk

        assertThatCode(() -> folder.store("kept.properties", cannotBeWritten, "second"))
                .isInstanceOf(ClassCastException.class);

        assertThat(folder.load("kept.properties")).isEqualTo(first);
    }

    private void opens() {
        var settings = Settings.of(project, Map.of())
                .withData(project.resolve("data"))
                .withCache(Path.of("target/cache").toAbsolutePath());
        assertThatCode(() -> LocalDatabase.open(settings, Console.silent()).close())
                .doesNotThrowAnyException();
    }
}
