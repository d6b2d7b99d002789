package org.levator.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.mapping.Schema;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;

/** On the demo clinic: Claire leads eleven open cases, Noor is assigned to some of them, Hannah covers one of Priya's. */
class CaseloadMappingTest {
    static final ZoneId OTTAWA = ZoneId.of("America/Toronto");
    static final LocalDate TODAY = LocalDate.now(Clock.system(OTTAWA));
    static final Instant NOW = TODAY.atTime(LocalTime.NOON).atZone(OTTAWA).toInstant();

    final Acting claire = new Acting(demo("claire.boisvert"), Role.THERAPIST);
    final Acting hannah = new Acting(demo("hannah.weiss"), Role.THERAPIST);
    final Acting renee = new Acting(demo("renee.gagnon"), Role.RECEPTION);

    @Test
    @Rule("CAS-2")
    void the_caseload_holds_the_open_cases_of_the_callers_circle() {
        var rows = page(claire, view(CaseloadTab.OPEN, null));

        assertThat(rows.rows())
                .extracting(r -> r.name().full())
                .contains("Maya Tremblay-Okafor", "Kim Do")
                .doesNotContain("Zoé Charbonneau", "Harpreet Gill");
        assertThat(page(hannah, view(CaseloadTab.OPEN, null)).rows())
                .extracting(r -> r.name().full())
                .contains("Harpreet Gill");
    }

    @ParameterizedTest
    @EnumSource(CaseloadSort.class)
    @Rule("CAS-2")
    void each_allowed_column_sorts_both_ways(CaseloadSort sort) {
        for (var tab : CaseloadTab.values()) {
            var up = page(claire, new CaseloadView(tab, null, sort, false, 0));
            var down = page(claire, new CaseloadView(tab, null, sort, true, 0));
            assertThat(up.rows()).hasSameSizeAs(down.rows());
        }
    }

    static CaseloadView view(CaseloadTab tab, String find) {
        return new CaseloadView(tab, find, CaseloadSort.NAME, false, 0);
    }

    static CaseloadPage page(Acting caller, CaseloadView view) {
        return with(q -> new CaseloadPage(
                q.page(view, caller, TODAY, NOW),
                q.count(view.tab(), view.find(), caller, TODAY, NOW),
                java.util.Map.of(),
                0,
                1));
    }

    static <T> T with(Function<CaseloadQuery, T> work) {
        return Schema.commit(em -> {
            var query = new CaseloadQuery();
            query.em = em;
            return work.apply(query);
        });
    }

    static ClinicianId demo(String name) {
        return new ClinicianId(id(name));
    }

    static UUID id(String name) {
        try {
            var md5 =
                    MessageDigest.getInstance("MD5").digest(("levator demo " + name).getBytes(StandardCharsets.UTF_8));
            var bits = java.nio.ByteBuffer.wrap(md5);
            return new UUID(bits.getLong(), bits.getLong());
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
