package org.levator.patient.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.patient.People;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

class CareProfileMappingTest {
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00.123456Z");

    private static final String ONLY_ONE = "(select id from care_profile where patient_id = ?)";

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete from care_profile_allergy where care_profile_id = ?                | care_profile_lists_allergies",
                "update care_profile_allergy set seq = 7 where care_profile_id = ?         | care_profile_lists_allergies",
                "update care_profile set allergies_known = 'NONE_KNOWN' where id = ?       | care_profile_allergy_is_listed",
                "update care_profile set implants_known = 'LISTED' where id = ?             | care_profile_implants_named",
                "update care_profile set implants = 'copper IUD' where id = ?               | care_profile_check",
            })
    @Rule("PAT-6")
    void listed_means_listed_to_the_database_too_whoever_changes_either_side(String sql, String constraint)
            throws SQLException {
        careProfiles(p -> p.add(CareProfile.begun(row.patient(), People.allergicToLatex(), row.clinician(), NOW)));
        refused(constraint, sql);
    }

    @Test
    @Rule("PAT-6")
    void no_list_is_said_without_its_rows_nor_has_rows_without_being_said() throws SQLException {
        careProfiles(p -> p.add(CareProfile.begun(row.patient(), CareFacts.NOTHING_ASKED, row.clinician(), NOW)));
        refused("care_profile_lists_allergies", "update care_profile set allergies_known = 'LISTED' where id = ?");
        refused(
                "care_profile_allergy_is_listed",
                "insert into care_profile_allergy (care_profile_id, seq, kind) values (?, 0, 'LATEX')");
        try (var owner = Schema.asOwner()) { // another list in its place
            owner.setAutoCommit(false);
            run(owner, "update care_profile set allergies_known = 'LISTED' where id = ?");
            run(owner, "insert into care_profile_allergy (care_profile_id, seq, kind) values (?, 0, 'LATEX')");
            run(owner, "delete from care_profile_allergy where care_profile_id = ?");
            run(owner, "insert into care_profile_allergy (care_profile_id, seq, kind) values (?, 0, 'OTHER')");
            owner.commit();
        }
    }

    private void refused(String constraint, String sql) throws SQLException {
        try (var owner = Schema.asOwner()) {
            assertThatThrownBy(() -> run(owner, sql)).hasMessageContaining(constraint);
        }
    }

    private void run(Connection owner, String sql) throws SQLException {
        try (var statement = owner.prepareStatement(sql.replace("?", ONLY_ONE))) {
            statement.setObject(1, row.patient().uuid());
            statement.executeUpdate();
        }
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
