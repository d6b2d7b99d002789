package org.levator.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path data;

    @Test
    void a_password_stays_the_same_over_starts_and_differs_from_the_others() {
        var folder = Folder.at(data);
        var first = new Secrets(folder).of("db.levator_app");
        assertThat(new Secrets(folder).of("db.levator_app")).isEqualTo(first);
        assertThat(new Secrets(folder).of("db.levator_owner")).isNotEqualTo(first);
    }

    @Test
    void nobody_else_may_look_into_the_data_folder() throws Exception {
        var folder = Folder.at(data);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void an_access_says_who_and_where_but_never_the_password() {
        assertThat(new Access("jdbc:postgresql://127.0.0.1:1/levator", "levator_app", "s3cret"))
                .hasToString("levator_app@jdbc:postgresql://127.0.0.1:1/levator");
    }
}
