package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Visitor;

/** What the pages say of who is around a patient, of who decides, and of what waits for her; and which of it stands at the front desk. */
class AroundHerIT {
    private static final String RECORD = "seeing or being given anything of the record";
    private static final String PAUSED = "Paused: answer awaited";
    private final Visitor priya = Visitor.known("priya.natarajan");
    private final NewCase hers = NewCase.of(priya);
    private final String patient = "patient?id=" + hers.patient();
    private final LocalDate today = LocalDate.now(ZoneId.of("America/Toronto"));

    @Test
    @Rule("PAT-5")
    void a_partner_is_offered_no_part_of_the_record_and_the_page_says_so() {
        adds("PARTNER");
        assertThat(priya.open(patient).body())
                .contains("Robin Vale", "A partner has no access to the record.", "being talked to about the care")
                .contains("Not asked yet: no to everything.")
                .doesNotContain(RECORD);

        adds("PARENT_OR_GUARDIAN");
        assertThat(priya.open(patient).body()).contains(RECORD);
    }

    @Test
    @Rule("PAT-7")
    void who_decides_where_capacity_is_not_presumed_stands_on_her_case_and_what_does_not_hold_says_so() {
        hers.form(
                        patient,
                        "capacity",
                        "record",
                        Map.of("decision", "EXAM", "asOf", today.toString(), "basis", "Assessed with her doctor"))
                .press();
        names("Ruth Ames", today.minusDays(9), "");
        names("Omar Ames", today.minusDays(9), today.minusDays(1).toString());

        assertThat(priya.open("case?id=" + hers.episode()).body())
                .contains("Exams: capacity not presumed since " + today)
                .contains("Ruth Ames (mother) may decide; the patient’s own no always counts")
                .doesNotContain("Omar Ames (mother) may decide");
        assertThat(priya.open(patient).body())
                .contains(
                        "Assessed with her doctor", "the patient’s own no always counts", "date of the paper not noted")
                .containsOnlyOnce("does not hold today");
    }

    @Test
    @Rule({"CAS-2", "RED-1"})
    void the_caseload_says_that_a_flag_waits_and_never_what_it_is() {
        hers.flagSaying("since the morning").press();

        assertThat(herRow())
                .contains("/case?id=" + hers.episode(), "Flag: act")
                .doesNotContain(PAUSED)
                .doesNotContainIgnoringCase("bleeding")
                .doesNotContain("since the morning");
    }

    @Test
    @Rule({"CAS-2", "PAT-6"})
    void the_caseload_says_of_each_of_her_cases_that_something_is_paused_once_the_flag_was_acted_on() {
        hers.flagSaying("since the morning").press();
        hers.form(
                        "flag?id=" + hers.flagId() + "&case=" + hers.episode(),
                        "doing",
                        "record",
                        Map.of("kind", "PHONED", "whom", "Dr. Sandhu", "told", "To be seen today"))
                .press();
        hers.another().press();

        assertThat(herRow()).contains(PAUSED).doesNotContain("Flag: act").doesNotContainIgnoringCase("bleeding");
        var other = hers.one(
                "select max(number) from episode where patient_id = (select patient_id from episode where id = ?)");
        assertThat(rowOf(other)).contains(PAUSED);
    }

    @Test
    @Rule({"ACC-2", "AU-4"})
    void what_is_a_clinicians_to_fill_in_is_not_offered_at_the_front_desk_and_no_title_says_who_she_is() {
        assertThat(priya.open(patient).body()).contains("id=\"care\"", "id=\"contact\"", "id=\"maker\"");
        var desk = Visitor.known("renee.gagnon").open(patient).body();
        assertThat(desk).contains("id=\"patient\"").doesNotContain("id=\"care\"", "id=\"contact\"", "id=\"maker\"");
        assertThat(desk.replaceFirst("(?s).*<title>(.*?)</title>.*", "$1")).doesNotContain("Ottilie", "Once");
    }

    private String herRow() {
        return rowOf(hers.one("select number from episode where id = ?"));
    }

    private String rowOf(String number) {
        var found = hers.form("caseload?tab=ALL", "find", "look", Map.of("what", number))
                .press();
        return priya.followed(found).body();
    }

    private void adds(String kind) {
        hers.form(patient, "contact", "addContact", Map.of("kind", kind, "name", "Robin Vale"))
                .press();
    }

    private void names(String who, LocalDate first, String last) {
        hers.form(
                        patient,
                        "maker",
                        "nameMaker",
                        Map.of(
                                "makerName",
                                who,
                                "relation",
                                "mother",
                                "authority",
                                "COURT_ORDER",
                                "starts",
                                first.toString(),
                                "ends",
                                last,
                                "decisions",
                                "EXAM"))
                .press();
    }
}
