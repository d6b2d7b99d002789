package org.levator.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.mapping.Schema;

class DatabaseRightsMappingTest {
    @Test
    @Rule({"SC-4", "DI-4"})
    void the_applications_role_rewrites_nothing_and_the_owner_would() throws SQLException {
        DatabaseRole role =
                Schema.commit(em -> Schema.in(em, new DatabaseRights()).role());
        assertThat(role).isEqualTo(DatabaseRole.APPLICATION);
        try (var owner = Schema.asOwner();
                var rows = owner.createStatement().executeQuery(DatabaseRights.REWRITES)) {
            rows.next();
            assertThat(rows.getBoolean(1)).isTrue();
        }
    }
}
