package org.levator.web.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.patient.care.Adjustment;
import org.levator.patient.care.Allergy;
import org.levator.patient.care.CareFacts;
import org.levator.patient.care.Known;
import org.levator.patient.care.Pregnancy;
import org.levator.patient.care.ThirdPersonWish;

class CareFormTest {
    @Test
    @Rule("PAT-6")
    void what_every_examiner_must_know_goes_through_the_page_and_comes_back_as_it_was() {
        var whole = facts(new Allergy(Allergy.Kind.LATEX, null), new Allergy(Allergy.Kind.MEDICATION, "penicillin"));

        assertThat(CareForm.of(whole).toFacts()).isEqualTo(whole);
        assertThat(CareForm.of(CareFacts.NOTHING_ASKED).toFacts()).isEqualTo(CareFacts.NOTHING_ASKED);
    }

    @Test
    @Rule("PAT-6")
    void several_allergies_of_one_kind_stand_in_one_line_and_none_is_lost() {
        var twice = facts(
                new Allergy(Allergy.Kind.MEDICATION, "penicillin"), new Allergy(Allergy.Kind.MEDICATION, "ibuprofen"));

        assertThat(CareForm.of(twice).toFacts().allergies())
                .containsExactly(new Allergy(Allergy.Kind.MEDICATION, "penicillin, ibuprofen"));
    }

    private static CareFacts facts(Allergy... allergies) {
        return new CareFacts(
                Known.LISTED,
                List.of(allergies),
                Pregnancy.POSSIBLE,
                Known.LISTED,
                "Copper IUD",
                ThirdPersonWish.WANTED,
                Set.of(Adjustment.MIRROR, Adjustment.MORE_TIME),
                "Lamp off",
                "down there",
                "my wife");
    }
}
