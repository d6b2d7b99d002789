package org.levator.web.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.patient.MaskedLegalName;
import org.levator.patient.PatientDetails;
import org.levator.patient.PatientRow;
import org.levator.patient.PersonName;
import org.levator.patient.SafeContact;
import org.levator.patient.number.HealthNumber.Doubt;
import org.levator.patient.number.MaskedHealthNumber;
import org.levator.shared.Language;
import org.levator.shared.PatientId;
import org.levator.shared.Province;
import org.levator.web.faces.fault.Difference;
import org.levator.web.faces.fault.EnglishDifferences;

class PatientDifferencesTest {
    private static final MaskedHealthNumber NUMBER = new MaskedHealthNumber(Province.BC, "•••• 310", null);
    private static final MaskedLegalName NAME = new MaskedLegalName("O. V.", 0);

    final PatientDifferences between = between();
    final PatientForm mine = PatientForm.of(details("she"));

    @Test
    @Rule({"DI-1", "PAT-2"})
    void a_number_and_a_legal_name_that_somebody_else_recorded_stand_masked_beside_the_typed_ones() {
        type();

        assertThat(between.of(mine, row(null, null), row(NUMBER, NAME)))
                .containsExactly(
                        new Difference("Health number", "ON 1234-567-897-AB", "BC •••• 310"),
                        new Difference("Legal name", "Odile Tremblay", "O. V."));
    }

    @Test
    @Rule("DI-1")
    void what_nobody_else_changed_is_no_difference_though_it_is_on_no_form() {
        type();
        mine.setPronouns("they");

        assertThat(between.of(mine, row(NUMBER, NAME), row(NUMBER, NAME)))
                .containsExactly(new Difference("Pronouns", "they", "she"));
    }

    @Test
    @Rule({"DI-1", "PAT-2"})
    void another_that_looks_alike_or_that_was_taken_away_is_one() {
        type();
        var doubtful = new MaskedHealthNumber(Province.BC, "•••• 310", Doubt.CHECK_DIGIT);

        assertThat(between.of(mine, row(doubtful, NAME), row(NUMBER, new MaskedLegalName("O. V.", 1))))
                .hasSize(2);
        assertThat(between.of(mine, row(NUMBER, NAME), row(null, NAME)))
                .containsExactly(new Difference("Health number", "ON 1234-567-897-AB", ""));
    }

    @Test
    @Rule("DI-1")
    void of_a_form_that_was_typed_against_an_earlier_page_what_stands_is_told() {
        type();

        assertThat(between.of(mine, null, row(NUMBER, NAME))).hasSize(2);
    }

    @Test
    @Rule("DI-1")
    void who_typed_neither_replaces_neither() {
        assertThat(between.of(mine, row(null, null), row(NUMBER, NAME))).isEmpty();
    }

    private void type() {
        mine.getHealth().setHealthProvince(Province.ON);
        mine.getHealth().setHealthNumber("1234 567 897 AB");
        mine.setLegalGiven("Odile");
        mine.setLegalFamily("Tremblay");
    }

    private static PatientRow row(MaskedHealthNumber number, MaskedLegalName name) {
        return new PatientRow(
                PatientId.random(),
                1,
                details("she"),
                number,
                name,
                name != null,
                name != null,
                List.of(),
                Set.of(),
                null);
    }

    private static PatientDetails details(String pronouns) {
        return new PatientDetails(
                new PersonName("Maya", "Tremblay"),
                null,
                pronouns,
                LocalDate.of(1994, 5, 6),
                Language.EN,
                null,
                null,
                List.of(),
                null,
                null,
                new SafeContact(null, false),
                null,
                null);
    }

    private static PatientDifferences between() {
        var between = new PatientDifferences();
        between.texts = EnglishDifferences.english();
        between.differences = new EnglishDifferences();
        return between;
    }
}
