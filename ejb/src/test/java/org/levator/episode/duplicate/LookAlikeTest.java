package org.levator.episode.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.patient.People;
import org.levator.patient.PersonName;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.PatientId;
import org.levator.shared.Province;

/** Born on the same day as everyone whom {@link People} calls by a name. */
class LookAlikeTest {
    static final HealthNumber CARD = new HealthNumber(Province.ON, "1234 567 897", null);

    final LookAlike saintOnge = known("marie-eve saint-onge\nmarie-eve lavoie", CARD);

    @ParameterizedTest
    @CsvSource({
        "Marie-Ève, Saint-Onge",
        "marie eve, SAINT ONGE",
        "Saint-Onge, Marie-Ève",
        "Marie-Ève, Lavoie",
        "Ève, Lavoie",
        "Marie-Ève Lavoie, "
    })
    @Rule("PAT-3")
    void a_name_that_is_or_was_hers_may_be_her(String given, String family) {
        assertThat(saintOnge.mayBe(People.called(given, family), null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Marie, ", "Marie-Ève, Tremblay", "Lavoie, Onge", "Éva, Lavoie", "王, 芳"})
    @Rule("PAT-3")
    void another_name_is_another_person(String given, String family) {
        assertThat(saintOnge.mayBe(People.called(given, family), null)).isFalse();
    }

    @Test
    @Rule("PAT-3")
    void the_legal_name_typed_may_be_hers_too() {
        var typed = People.alsoNamed(People.called("Max", "Onge"), new PersonName("Marie-Ève", "Lavoie"));

        assertThat(saintOnge.mayBe(typed, null)).isTrue();
    }

    @Test
    @Rule("PAT-3")
    void letters_that_are_no_accented_ones_are_compared_too() {
        assertThat(known("dang soren", null).mayBe(People.called("Đặng", "Søren"), null))
                .isTrue();
    }

    @Test
    @Rule("PAT-3")
    void somebody_with_one_name_only_may_be_her_by_that_name() {
        assertThat(known("isha", null).mayBe(People.called("Isha", null), null)).isTrue();
        assertThat(known("isha", null).mayBe(People.called("Isha", "Rao"), null))
                .isFalse();
    }

    @Test
    @Rule("PAT-3")
    void the_same_name_on_another_birth_date_is_another_person() {
        var older = new LookAlike(PatientId.random(), LocalDate.of(1960, 1, 1), "iris lavoie", null, null);

        assertThat(older.mayBe(People.called("Iris", "Lavoie"), null)).isFalse();
    }

    @Test
    @Rule("PAT-3")
    void the_same_health_number_may_be_her_whatever_the_name_but_in_one_province_only() {
        var typed = People.called("Nobody", "Known");

        assertThat(saintOnge.mayBe(typed, new HealthNumber(Province.ON, "1234567897", "XX")))
                .isTrue();
        assertThat(saintOnge.mayBe(typed, new HealthNumber(Province.NS, "1234567897", null)))
                .isFalse();
        assertThat(known("isha", null).mayBe(typed, CARD)).isFalse();
    }

    @Test
    @Rule("PAT-3")
    void what_matches_is_told_from_either_side() {
        var saintOngeNow = known("marie-eve saint-onge", null);
        var sameCard = known("isha", CARD);

        assertThat(saintOnge.grounds(saintOngeNow)).containsExactly(Ground.NAME_AND_BIRTH_DATE);
        assertThat(sameCard.grounds(saintOnge)).containsExactly(Ground.HEALTH_NUMBER);
        assertThat(saintOnge.grounds(saintOnge)).containsExactly(Ground.values());
        assertThat(saintOngeNow.grounds(known("isha", null))).isEmpty();
    }

    private static LookAlike known(String foldedNames, HealthNumber card) {
        return new LookAlike(
                PatientId.random(),
                People.called("Any", "One").born(),
                foldedNames,
                card == null ? null : card.province(),
                card == null ? null : card.number());
    }
}
