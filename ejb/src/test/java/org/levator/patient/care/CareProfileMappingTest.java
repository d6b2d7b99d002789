package org.levator.patient.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.patient.People;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

class CareProfileMappingTest {
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00.123456Z");

    final Case row = Schema.commit(Case::add);

    /** One contract for the repository in memory, which the boundary tests use, and for the one on PostgreSQL. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Rule("PAT-6")
    void the_newest_revision_of_a_care_profile_counts(boolean inMemory) {
        var fake = new FakeCareProfiles();
        Consumer<Consumer<CareProfiles>> profiles = work -> {
            if (inMemory) {
                work.accept(fake);
            } else {
                careProfiles(work);
            }
        };
        profiles.accept(p -> {
            var first = CareProfile.begun(row.patient(), CareFacts.NOTHING_ASKED, row.clinician(), NOW);
            p.add(first);
            p.add(first.revised(People.allergicToLatex(), 1, row.clinician(), NOW));
        });

        profiles.accept(p -> {
            assertThat(p.newest(row.patient()).row())
                    .isEqualTo(new CareProfileRow(row.patient(), 2, NOW, row.clinician(), People.allergicToLatex()));
            assertThatThrownBy(() -> p.newest(PatientId.random())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Rule("CON-2")
    void every_revision_comes_back_once_and_oldest_first() {
        var first = CareProfile.begun(row.patient(), CareFacts.NOTHING_ASKED, row.clinician(), NOW);
        careProfiles(p -> p.add(first));
        careProfiles(p -> p.add(first.revised(People.allergicToLatex(), 1, row.clinician(), NOW)));

        careProfiles(p -> assertThat(p.revisions(row.patient()))
                .extracting(CareProfile::revision)
                .containsExactly(1, 2));
    }

    @Test
    @Rule("DI-1")
    void of_two_revisions_from_the_same_one_the_database_keeps_the_first() {
        var first = CareProfile.begun(row.patient(), CareFacts.NOTHING_ASKED, row.clinician(), NOW);
        careProfiles(p -> p.add(first));
        careProfiles(p -> p.add(first.revised(People.allergicToLatex(), 1, row.clinician(), NOW)));

        var second = first.revised(CareFacts.NOTHING_ASKED, 1, row.clinician(), NOW);
        assertThatThrownBy(() -> careProfiles(p -> p.add(second))).hasStackTraceContaining("care_profile");
    }

    private static void careProfiles(Consumer<CareProfiles> work) {
        Schema.commit(em -> {
            var profiles = new CareProfiles();
            profiles.em = em;
            work.accept(profiles);
            return null;
        });
    }
}
