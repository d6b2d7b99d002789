package org.levator.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.patient.mistake.Mistaken;
import org.levator.patient.mistake.RemovalRow;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.PatientId;
import org.levator.shared.Province;
import org.levator.shared.server.StatementTally;

class PatientMappingTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00.123456Z");

    final Case row = Schema.commit(Case::add);

    @Test
    @Rule("PAT-1")
    void everything_about_her_comes_back_as_it_was_saved() {
        var id = PatientId.random();
        var details = People.alsoNamed(People.called("Zoé", "Thériault 🌿"), new PersonName("Zoe", "T"));
        var number = new HealthNumber(Province.ON, "1234567897", "AB");
        patients(p -> p.add(Patient.registered(id, details, number, TODAY)));

        var back = patient(id, Patient::row);
        assertThat(back.details()).isEqualTo(People.alsoNamed(details, null));
        assertThat(patient(id, Patient::otherNames).legal()).isEqualTo(details.legalName());
        assertThat(back.healthNumber().masked()).isEqualTo("•••• 897");
    }

    @Test
    @Rule("PAT-4")
    void her_numbers_are_kept_to_be_found_by_however_they_are_written() {
        var id = PatientId.random();
        var maya = People.reachedAt(
                People.called("Maya", "Roy"), preferred("+1 (613) 555-0142"), preferred("613.555.0143 "));
        patients(p -> p.add(Patient.registered(id, maya, null, TODAY)));

        assertThat(written(id)).contains("6135550142", "6135550143");
    }

    @Test
    @Rule("PAT-1")
    void what_is_unknown_stays_unknown() {
        var id = PatientId.random();
        patients(p -> p.add(Patient.registered(id, People.called("Io", null), null, TODAY)));

        var back = patient(id, Patient::row);
        assertThat(back.details()).isEqualTo(People.called("Io", null));
        assertThat(back.healthNumber()).isNull();
    }

    @Test
    @Rule("PAT-1")
    void a_former_name_is_kept_and_the_version_moves_on() {
        var id = PatientId.random();
        patients(p -> p.add(Patient.registered(id, People.called("Maya", "Roy"), null, TODAY)));
        patients(p -> p.get(id).change(People.called("Maya", "Okafor"), 0, TODAY, NOW));
        patients(p -> p.get(id).change(People.called("Maya", "Obi"), 1, TODAY, NOW));

        List<FormerName> former = patient(id, Patient::formerNames);
        assertThat(former).extracting(f -> f.name().family()).containsExactly("Roy", "Okafor");
        assertThat(former).extracting(FormerName::endedAt).containsOnly(NOW);
        int version = patient(id, p -> p.row().version());
        assertThat(version).isEqualTo(2);
    }

    @Test
    @Rule({"PAT-1", "PAT-2", "PAT-3", "PAT-4"})
    void what_was_entered_by_mistake_is_in_no_column_and_who_took_it_away_is() {
        var id = PatientId.random();
        var legal = new PersonName("Wrong", "Person");
        var maya = People.called("Maya", "Roy");
        var card = new HealthNumber(Province.ON, "1234567897", "AB");
        patients(p -> p.add(Patient.registered(id, People.alsoNamed(maya, legal), card, TODAY)));
        patients(p -> p.get(id).change(People.alsoNamed(maya, new PersonName("May", "Roy")), 0, TODAY, NOW));
        patients(p -> p.get(id).change(People.called("Maja", "Roy"), 1, TODAY, NOW));

        patients(p -> p.get(id).removeLegalName(legal, 2, row.clinician(), NOW));
        patients(p -> p.get(id).removeHealthNumber(3, row.clinician(), NOW.plusSeconds(1)));

        assertThat((List<FormerName>) patient(id, Patient::formerNames))
                .extracting(f -> f.name().full())
                .containsExactly("Maya Roy");
        assertThat(written(id))
                .contains("maja roy", "May")
                .doesNotContainIgnoringCase("wrong")
                .doesNotContainIgnoringCase("person")
                .doesNotContain("1234567897", "ON", "AB");
        assertThat(removals(id))
                .containsExactly(
                        new RemovalRow(Mistaken.LEGAL_NAME, NOW, "Ada Test"),
                        new RemovalRow(Mistaken.HEALTH_NUMBER, NOW.plusSeconds(1), "Ada Test"));
        assertThat((OtherNames) patient(id, Patient::otherNames))
                .extracting(OtherNames::legal)
                .isEqualTo(new PersonName("May", "Roy"));
    }

    /** Her row and those of her former names, as the database keeps them. */
    private static Phone preferred(String number) {
        return new Phone(number, Phone.Use.PREFERRED, Phone.Voicemail.NO);
    }

    private static String written(PatientId id) {
        return Schema.commit(em -> (String) em.createNativeQuery(
                        "select p::text || (select coalesce(string_agg(f::text, ' '), '') from patient_former_name f where f.patient_id = p.id)"
                                + " from patient p where p.id = :id",
                        String.class)
                .setParameter("id", id.uuid())
                .getSingleResult());
    }

    private static List<RemovalRow> removals(PatientId id) {
        return Schema.commit(em -> {
            var patients = new Patients();
            patients.em = em;
            return patients.removals(id);
        });
    }

    @Test
    void she_comes_with_her_phones_and_names_in_one_statement() {
        var id = PatientId.random();
        patients(p -> p.add(Patient.registered(id, People.called("Maya", "Roy"), null, TODAY)));

        StatementTally.reset();
        int statements = patient(id, p -> {
            p.row();
            return StatementTally.soFar();
        });
        assertThat(statements).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update care_profile set body_words = 'x'",
                "delete from care_profile_allergy",
                "update patient_former_name set name_given = 'x'",
                "update patient_removal set mistaken = 'LEGAL_NAME'",
                "delete from patient_removal",
                "delete from patient"
            })
    @Rule("DI-4")
    void the_application_cannot_rewrite_what_was_known(String sql) throws SQLException {
        try (var connection = Schema.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    private static <T> T patient(PatientId id, Function<Patient, T> read) {
        return Schema.commit(em -> {
            var patients = new Patients();
            patients.em = em;
            return read.apply(patients.get(id));
        });
    }

    private static void patients(Consumer<Patients> work) {
        Schema.commit(em -> {
            var patients = new Patients();
            patients.em = em;
            work.accept(patients);
            return null;
        });
    }
}
