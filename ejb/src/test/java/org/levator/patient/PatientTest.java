package org.levator.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.patient.mistake.Mistaken;
import org.levator.patient.mistake.Removal;
import org.levator.patient.number.HealthNumber;
import org.levator.patient.number.MaskedHealthNumber;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;
import org.levator.shared.Province;

class PatientTest {
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final ClinicianId claire = ClinicianId.random();
    final Patient maya = Patient.registered(PatientId.random(), People.called("Maya", "Tremblay"), null, TODAY);

    @Test
    @Rule("PAT-1")
    void chosen_name_birth_date_and_language_are_all_that_must_be_known() {
        assertThat(maya.row().chosenName()).isEqualTo("Maya Tremblay");
        assertThat(maya.row().age(TODAY)).isEqualTo(32);
        assertThat(maya.row().details().pronouns()).isNull();
        assertThat(maya.row().healthNumber()).isNull();
    }

    @Test
    @Rule({"PAT-1", "PAT-4"})
    void a_changed_name_is_dated_and_the_former_one_is_still_found() {
        maya.change(People.called("Mayá", "Tremblay-Okafor"), 0, TODAY, NOW);

        assertThat(maya.formerNames())
                .containsExactly(
                        new FormerName(FormerName.Kind.CHOSEN, new PersonName("Maya", "Tremblay"), TODAY, NOW));
        assertThat(maya.foldedNames()).isEqualTo("maya tremblay-okafor\nmaya tremblay");
        assertThat(maya.row().chosenName()).isEqualTo("Mayá Tremblay-Okafor");
    }

    @Test
    @Rule({"PAT-1", "PAT-4"})
    void the_legal_name_is_found_and_never_shown_unasked() {
        var named = People.alsoNamed(People.called("Max", "Roy"), new PersonName("Amélie", "Roy"));
        maya.change(named, 0, TODAY, NOW);

        assertThat(maya.foldedNames()).contains("amelie roy");
        assertThat(maya.row().chosenName()).isEqualTo("Max Roy");
        assertThat(maya.row().details().legalName()).isNull();
        assertThat(maya.otherNames().legal()).isEqualTo(new PersonName("Amélie", "Roy"));
    }

    @Test
    @Rule({"PAT-1", "DI-1"})
    void a_legal_name_is_told_by_its_initials_and_another_with_the_same_ones_is_told_apart() {
        assertThat(maya.row().legalName()).isNull();
        maya.change(People.alsoNamed(People.called("Max", "Roy"), new PersonName("Amélie", "Roy")), 0, TODAY, NOW);
        assertThat(maya.row().legalName()).isEqualTo(new MaskedLegalName("A. R.", 0));

        maya.change(People.alsoNamed(People.called("Max", "Roy"), new PersonName("Anne", "Roy")), 0, TODAY, NOW);
        assertThat(maya.row().legalName()).isEqualTo(new MaskedLegalName("A. R.", 1));
        maya.change(People.alsoNamed(People.called("Max", "Roy"), new PersonName("𝒜", null)), 0, TODAY, NOW);
        assertThat(maya.row().legalName()).isEqualTo(new MaskedLegalName("𝒜.", 2));
    }

    @Test
    @Rule("PAT-1")
    void a_form_that_never_held_the_legal_name_keeps_it_and_the_chosen_one_typed_there_ends_it() {
        var legal = new PersonName("Amélie", "Roy");
        maya.change(People.alsoNamed(People.called("Max", "Roy"), legal), 0, TODAY, NOW);
        maya.change(People.called("Max", "Roy"), 0, TODAY, NOW);
        assertThat(maya.otherNames().legal()).isEqualTo(legal);

        maya.change(People.alsoNamed(People.called("Max", "Roy"), new PersonName("Max", "Roy")), 0, TODAY, NOW);
        assertThat(maya.otherNames().legal()).isNull();
        assertThat(maya.otherNames().former()).contains(new FormerName(FormerName.Kind.LEGAL, legal, TODAY, NOW));
        assertThat(maya.foldedNames()).contains("amelie roy");
    }

    @Test
    @Rule("PAT-1")
    void a_legal_name_that_is_the_chosen_one_too_is_still_there_when_another_is_chosen() {
        var legal = new PersonName("Amélie", "Roy");
        maya.change(People.alsoNamed(People.called("Max", "Roy"), legal), 0, TODAY, NOW);
        maya.change(People.called("Amélie", "Roy"), 0, TODAY, NOW);
        assertThat(maya.otherNames().legal()).isNull();

        maya.change(People.called("Alex", "Roy"), 0, TODAY, NOW);
        assertThat(maya.otherNames().legal()).isEqualTo(legal);
        assertThat(maya.row().otherNames()).isTrue();
        assertThat(maya.formerNames())
                .filteredOn(f -> f.kind() == FormerName.Kind.LEGAL)
                .isEmpty();
    }

    @Test
    @Rule("PAT-1")
    void a_legal_name_that_is_the_chosen_one_is_no_other_name() {
        var same = People.alsoNamed(People.called("Max", "Roy"), new PersonName("Max", "Roy"));
        var max = Patient.registered(PatientId.random(), same, null, TODAY);

        assertThat(max.row().otherNames()).isFalse();
        max.change(People.called("Alex", "Roy"), 0, TODAY, NOW);
        assertThat(max.otherNames().legal()).isEqualTo(new PersonName("Max", "Roy"));
    }

    @Test
    @Rule("PAT-1")
    void a_document_keeps_the_name_of_its_moment() {
        maya.change(People.called("Max", "Tremblay"), 0, TODAY, NOW);
        maya.change(People.called("Max", "Roy"), 0, TODAY.plusDays(2), NOW.plus(Duration.ofDays(2)));

        assertThat(maya.chosenNameAt(NOW.minusSeconds(1), ZoneOffset.UTC).full())
                .isEqualTo("Maya Tremblay");
        assertThat(maya.chosenNameAt(NOW, ZoneOffset.UTC).full()).isEqualTo("Max Tremblay");
        assertThat(maya.chosenNameAt(NOW.plus(Duration.ofDays(3)), ZoneOffset.UTC)
                        .full())
                .isEqualTo("Max Roy");
    }

    @Test
    @Rule("PAT-1")
    void of_a_name_that_ended_on_a_day_only_that_day_is_the_next_ones() {
        var before = new FormerName(FormerName.Kind.CHOSEN, new PersonName("Maya", null), TODAY, null);
        var midnight = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();

        assertThat(before.wasHersAt(midnight.minusSeconds(1), ZoneOffset.UTC)).isTrue();
        assertThat(before.wasHersAt(midnight, ZoneOffset.UTC)).isFalse();
    }

    @Test
    @Rule("PAT-1")
    void saving_the_same_name_keeps_no_former_one() {
        maya.change(People.called("Maya ", " Tremblay"), 0, TODAY, NOW);

        assertThat(maya.formerNames()).isEmpty();
    }

    @Test
    @Rule("PAT-1")
    void no_former_name_is_lost_when_another_follows_one_that_was_taken_out_from_among_them() {
        var anothers = new PersonName("Amélie", "Roy");
        maya.change(People.alsoNamed(People.called("Maya", "Tremblay"), anothers), 0, TODAY, NOW);
        maya.change(People.alsoNamed(People.called("Max", "Tremblay"), new PersonName("Maya", "Dubé")), 0, TODAY, NOW);
        maya.change(People.called("Max", "Roy"), 0, TODAY, NOW);
        maya.removeLegalName(anothers, 0, claire, NOW);
        maya.change(People.called("Alex", "Roy"), 0, TODAY, NOW);

        assertThat(maya.formerNames())
                .extracting(former -> former.name().full())
                .containsExactly("Maya Tremblay", "Max Tremblay", "Max Roy");
    }

    @Test
    @Rule("PAT-1")
    void a_legal_name_entered_by_mistake_is_no_name_of_hers_and_that_it_was_there_stays() {
        var anothers = new PersonName("Amélie", "Roy");
        maya.change(People.alsoNamed(People.called("Maya", "Tremblay"), anothers), 0, TODAY, NOW);

        maya.removeLegalName(anothers, 0, claire, NOW);

        assertThat(maya.otherNames()).isEqualTo(new OtherNames(null, List.of()));
        assertThat(maya.row().otherNames()).isFalse();
        assertThat(maya.foldedNames()).isEqualTo("maya tremblay");
        assertThat(maya.removals()).containsExactly(new Removal(Mistaken.LEGAL_NAME, NOW, claire));
    }

    @Test
    @Rule("PAT-1")
    void it_is_gone_too_where_another_was_typed_over_it_and_what_was_hers_stays() {
        var anothers = new PersonName("Amélie", "Roy");
        var hers = new PersonName("Mayá", "Tremblay");
        var chosen = new PersonName("Maya", "Tremblay");
        for (var legal : List.of(hers, anothers, hers)) {
            maya.change(People.alsoNamed(People.called("Max", "Roy"), legal), 0, TODAY, NOW);
        }

        maya.removeLegalName(anothers, 0, claire, NOW);

        assertThat(maya.otherNames().legal()).isEqualTo(hers);
        assertThat(maya.formerNames()).extracting(FormerName::name).containsExactly(chosen, hers);
        assertThat(maya.foldedNames()).isEqualTo("max roy\nmaya tremblay");
        maya.change(People.called("Mo", "Roy"), 0, TODAY, NOW);
        assertThat(maya.formerNames())
                .extracting(FormerName::name)
                .containsExactly(chosen, hers, new PersonName("Max", "Roy"));
    }

    @Test
    @Rule("PAT-1")
    void a_name_that_she_went_by_is_not_taken_away_as_a_legal_one() {
        maya.change(People.called("Max", "Roy"), 0, TODAY, NOW);

        assertThatThrownBy(() -> maya.removeLegalName(new PersonName("Maya", "Tremblay"), 0, claire, NOW))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(PatientRule.NOTHING_TO_REMOVE));
        assertThat(maya.formerNames()).hasSize(1);
        assertThat(maya.removals()).isEmpty();
    }

    @Test
    @Rule("PAT-2")
    void a_health_number_entered_by_mistake_is_gone_and_that_it_was_there_stays() {
        maya.recordHealthNumber(new HealthNumber(Province.ON, "1234567897", "AB"));

        maya.removeHealthNumber(0, claire, NOW);

        assertThat(maya.healthNumber()).isEmpty();
        assertThat(maya.row().healthNumber()).isNull();
        assertThat(maya.removals()).containsExactly(new Removal(Mistaken.HEALTH_NUMBER, NOW, claire));
        assertThatThrownBy(() -> maya.removeHealthNumber(0, claire, NOW))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(PatientRule.NOTHING_TO_REMOVE));
    }

    @Test
    @Rule("DI-1")
    void what_somebody_else_put_right_meanwhile_is_not_taken_away() {
        maya.recordHealthNumber(new HealthNumber(Province.ON, "1234567897", "AB"));

        assertThatThrownBy(() -> maya.removeHealthNumber(3, claire, NOW))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(PatientRule.CHANGED_BEFORE_REMOVAL));
        assertThatThrownBy(() -> maya.removeLegalName(new PersonName("Amélie", null), 3, claire, NOW))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(PatientRule.CHANGED_BEFORE_REMOVAL));
        assertThat(maya.healthNumber()).isPresent();
        assertThat(maya.removals()).isEmpty();
    }

    @Test
    @Rule("DI-1")
    void a_form_that_was_overtaken_is_refused() {
        assertThatThrownBy(() -> maya.change(People.called("Maja", null), 7, TODAY, NOW))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(PatientRule.CHANGED_MEANWHILE));
        assertThat(maya.row().chosenName()).isEqualTo("Maya Tremblay");
    }

    @Test
    @Rule("PAT-1")
    void nobody_is_born_tomorrow_or_in_another_age() {
        assertThatThrownBy(() -> registered(TODAY.plusDays(1)))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(PatientRule.BORN_IN_FUTURE));
        assertThatThrownBy(() -> registered(LocalDate.of(1194, 3, 18)))
                .satisfies(e -> assertThat(ruleOf(e)).isEqualTo(PatientRule.BORN_TOO_LONG_AGO));
        assertThat(registered(TODAY).row().age(TODAY)).isZero();
    }

    @Test
    @Rule("PAT-2")
    void a_doubtful_health_number_is_kept_as_shown_on_the_card() {
        maya.recordHealthNumber(new HealthNumber(Province.ON, "1234567890", "AB"));

        assertThat(maya.row().healthNumber())
                .isEqualTo(new MaskedHealthNumber(Province.ON, "•••• 890", HealthNumber.Doubt.CHECK_DIGIT));
    }

    @Test
    @Rule("AU-4")
    void nothing_about_her_prints_itself() {
        var full = People.alsoNamed(People.called("Zuzanna", "Quill"), new PersonName("Zoe", "Quill"));
        var id = new PatientId(new UUID(0, 0)); // a random one may hold her year
        var patient = Patient.registered(id, full, new HealthNumber(Province.ON, "5550001118", null), TODAY);
        var printed = patient.row() + " " + full.phones() + full.emergencyContact() + full.familyDoctor()
                + full.chosenName() + new SavePatient(patient.id(), 0, full, null);

        assertThat(printed).doesNotContain("Zuzanna", "Quill", "Zoe", "555", "maya@", "Ana", "Okonkwo", "1994");
    }

    private static Patient registered(LocalDate born) {
        return Patient.registered(PatientId.random(), People.born(born), null, TODAY);
    }

    private static ClinicRule ruleOf(Throwable refusal) {
        return ((BrokenRule) refusal).rule();
    }
}
