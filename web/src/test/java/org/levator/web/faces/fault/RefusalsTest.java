package org.levator.web.faces.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;

class RefusalsTest {
    @Test
    @Rule("ACC-3")
    void every_id_of_an_address_is_taken_and_nothing_else() {
        var flag = UUID.randomUUID();
        var episode = UUID.randomUUID();

        assertThat(Refusals.idsIn("/flag?id=" + flag + "&case=" + episode)).containsExactly(flag, episode);
        assertThat(Refusals.idsIn("/api/drafts/" + flag + "?null")).containsExactly(flag);
        assertThat(Refusals.idsIn("/caseload?tab=open&page=12345678-1234")).isEmpty();
    }
}
