package org.levator.patient.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.patient.People;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;

class CareProfileTest {
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    final ClinicianId claire = ClinicianId.random();
    final CareProfile first = CareProfile.begun(PatientId.random(), CareFacts.NOTHING_ASKED, claire, NOW);

    @Test
    @Rule("PAT-6")
    void at_first_nothing_was_asked_which_is_not_the_same_as_none() {
        assertThat(first.facts().allergiesKnown()).isEqualTo(Known.NOT_ASKED);
        assertThat(first.facts()).isEqualTo(CareFacts.NOTHING_ASKED);
    }

    @Test
    @Rule("PAT-6")
    void a_change_is_a_new_revision_and_the_old_one_stays() {
        var second = first.revised(People.allergicToLatex(), 1, claire, NOW);

        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.facts()).isEqualTo(People.allergicToLatex());
        assertThat(first.facts()).isEqualTo(CareFacts.NOTHING_ASKED);
    }

    @Test
    @Rule("DI-1")
    void a_form_that_was_overtaken_is_refused() {
        var second = first.revised(People.allergicToLatex(), 1, claire, NOW);

        assertThatThrownBy(() -> second.revised(CareFacts.NOTHING_ASKED, 1, claire, NOW))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(CareRule.CHANGED_MEANWHILE));
    }

    @Test
    @Rule("PAT-6")
    void listed_needs_a_list_and_a_list_needs_listed() {
        assertThatThrownBy(() -> first.revised(allergies(Known.LISTED, List.of()), 1, claire, NOW))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(CareRule.ALLERGY_LIST_EMPTY));
        var latex = List.of(new Allergy(Allergy.Kind.LATEX, null));
        assertThatThrownBy(() -> first.revised(allergies(Known.NONE_KNOWN, latex), 1, claire, NOW))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(CareRule.ALLERGY_LIST_CONTRADICTED));
    }

    @Test
    @Rule("PAT-6")
    void an_implant_that_is_written_down_is_kept_or_asked_about_and_never_dropped() {
        assertThatThrownBy(() -> first.revised(implants(Known.NOT_ASKED, "copper IUD"), 1, claire, NOW))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(CareRule.IMPLANTS_CONTRADICTED));
        assertThatThrownBy(() -> first.revised(implants(Known.LISTED, " "), 1, claire, NOW))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(CareRule.IMPLANTS_EMPTY));
        assertThat(first.revised(implants(Known.LISTED, "copper IUD"), 1, claire, NOW)
                        .facts()
                        .implants())
                .isEqualTo("copper IUD");
    }

    @Test
    @Rule("CON-2")
    void other_risks_change_the_day_and_finding_out_that_there_are_none_does_not() {
        var none = first.revised(allergies(Known.NONE_KNOWN, List.of()), 1, claire, NOW.plusSeconds(60));
        var latex = none.revised(People.allergicToLatex(), 2, claire, NOW.plusSeconds(120));
        var again = latex.revised(People.allergicToLatex(), 3, claire, NOW.plusSeconds(180));

        assertThat(RiskChanges.last(List.of(first, none))).isEmpty();
        assertThat(RiskChanges.last(List.of(first, none, latex, again))).contains(NOW.plusSeconds(120));
    }

    private static CareFacts allergies(Known known, List<Allergy> list) {
        return facts(known, list, Known.NOT_ASKED, null);
    }

    private static CareFacts implants(Known known, String which) {
        return facts(Known.NOT_ASKED, List.of(), known, which);
    }

    private static CareFacts facts(Known allergies, List<Allergy> list, Known implants, String which) {
        return new CareFacts(
                allergies,
                list,
                Pregnancy.NOT_ASKED,
                implants,
                which,
                ThirdPersonWish.NOT_ASKED,
                Set.of(),
                null,
                null,
                null);
    }
}
