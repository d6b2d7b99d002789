package org.levator.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Province;

class PatientEditingTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T15:00:00Z"), ZoneOffset.UTC);

    final PatientId maya = PatientId.random();
    final ClinicianId claire = ClinicianId.random();
    final FakeCircle circle = new FakeCircle(Opened.byLead(EpisodeId.random(), maya, claire));
    final FakePatients patients = new FakePatients();
    final PatientEditing editing = new PatientEditing();

    @BeforeEach
    void wire() {
        var number = new HealthNumber(Province.ON, "1234567897", "AB");
        patients.add(Patient.registered(maya, People.called("Maya", "Tremblay"), number, LocalDate.now(CLOCK)));
        editing.circle = circle;
        editing.patients = patients;
        editing.clock = CLOCK;
    }

    @Test
    @Rule("PAT-2")
    void the_health_number_is_masked_and_showing_it_is_an_act_of_its_own() {
        assertThat(editing.read(maya).healthNumber().masked()).isEqualTo("•••• 897");
        assertThat(editing.unmaskHealthNumber(maya)).isEqualTo("1234-567-897-AB");
        assertThat(circle.acts).containsExactly(Act.VIEW_PATIENT, Act.UNMASK_HEALTH_NUMBER);
    }

    @Test
    @Rule("PAT-2")
    void saving_the_form_without_a_number_keeps_the_one_on_record() {
        editing.save(new SavePatient(maya, 0, People.called("Maya", "Okafor"), null));

        assertThat(editing.unmaskHealthNumber(maya)).isEqualTo("1234-567-897-AB");
        assertThat(editing.read(maya).chosenName()).isEqualTo("Maya Okafor");
    }

    @Test
    @Rule("DI-1")
    void an_overtaken_form_is_refused_and_changes_nothing() {
        assertThatThrownBy(() -> editing.save(new SavePatient(maya, 3, People.called("Max", null), null)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(PatientRule.CHANGED_MEANWHILE));
        assertThat(editing.read(maya).chosenName()).isEqualTo("Maya Tremblay");
    }

    @Test
    @Rule("ACC-1")
    void a_patient_outside_the_circle_does_not_exist() {
        assertThatThrownBy(() -> editing.read(PatientId.random())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> editing.unmaskHealthNumber(PatientId.random())).isInstanceOf(NotFound.class);
    }
}
