package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Visitor;

/** A second case opened from the patient's page has what is hers from the start: the flag of her first case, her allergy. */
class TwoCasesIT {
    private static final String CARE =
            "select id::text from care_profile where patient_id = (select patient_id from episode where id = ?)";
    private static final List<String> HERS = List.of(
            "Allergies: Latex (rash at the wrist)",
            ">Mirror<",
            "Interpreter: Dari, By phone",
            "Voicemail: no",
            "Flag: act");
    private final Visitor priya = Visitor.known("priya.natarajan");
    private final NewCase first = NewCase.of(priya);

    @Test
    @Rule({"PAT-6", "RED-1"})
    void what_belongs_to_the_person_shows_in_each_of_her_cases() {
        first.form(
                        "patient?id=" + first.patient(),
                        "care",
                        "saveCare",
                        Map.of("allergiesKnown", "LISTED", "latex", "rash at the wrist", "adjustments", "MIRROR"))
                .press();
        first.form(
                        "patient?id=" + first.patient(),
                        "patient",
                        "save",
                        Map.of(
                                "interpreter",
                                "Dari",
                                "interpreterManner",
                                "PHONE",
                                "number",
                                "613 555-0142",
                                "voicemail",
                                "NO"))
                .press();
        first.flag().press();

        first.another().press();

        var second = UUID.fromString(
                first.one(
                        "select o.id::text from episode e join episode o on o.patient_id = e.patient_id and o.id <> e.id where e.id = ?"));
        assertThat(first.all(CARE)).hasSizeGreaterThan(1);
        assertThat(priya.open("case?id=" + second).body())
                .contains(HERS)
                .contains("Screening without panic")
                .containsIgnoringCase("One open flag");
        assertThat(priya.open("case?id=" + first.episode()).body())
                .contains(HERS)
                .doesNotContain("Screening without panic");
    }
}
