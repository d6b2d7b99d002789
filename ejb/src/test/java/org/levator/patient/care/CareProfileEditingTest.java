package org.levator.patient.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.patient.People;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

class CareProfileEditingTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T15:00:00Z"), ZoneOffset.UTC);

    final PatientId maya = PatientId.random();
    final ClinicianId claire = ClinicianId.random();
    final FakeCareProfiles profiles = new FakeCareProfiles();
    final CareProfileEditing care = new CareProfileEditing();

    @BeforeEach
    void wire() {
        profiles.begin(maya, CareFacts.NOTHING_ASKED, claire, CLOCK.instant());
        care.circle = new FakeCircle(Opened.byLead(EpisodeId.random(), maya, claire));
        care.profiles = profiles;
        care.clock = CLOCK;
    }

    @Test
    @Rule("ACC-1")
    void a_patient_outside_the_circle_does_not_exist() {
        assertThatThrownBy(() -> care.read(PatientId.random())).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule("PAT-6")
    void a_change_of_the_care_profile_says_who_recorded_it_and_when() {
        care.save(new SaveCareFacts(maya, 1, People.allergicToLatex()));

        var newest = care.read(maya);
        assertThat(newest.revision()).isEqualTo(2);
        assertThat(newest.recordedBy()).isEqualTo(claire);
        assertThat(newest.recordedAt()).isEqualTo(CLOCK.instant());
        assertThat(newest.facts().allergies()).containsExactly(new Allergy(Allergy.Kind.LATEX, "rash"));
    }

    @Test
    @Rule("DI-2")
    void the_same_facts_saved_twice_make_one_revision() {
        care.save(new SaveCareFacts(maya, 1, People.allergicToLatex()));
        care.save(new SaveCareFacts(maya, 1, People.allergicToLatex()));

        assertThat(profiles.kept).hasSize(2);
    }
}
