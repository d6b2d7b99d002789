package org.levator.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.BreakGlassHere;
import org.levator.access.BreakGlassId;
import org.levator.mapping.Case;
import org.levator.mapping.Persons;
import org.levator.mapping.Schema;
import org.levator.shared.ClinicianId;
import org.levator.shared.Stretch;
import org.levator.shared.SubmissionKey;

class OversightMappingTest {
    final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    final Case mia = Schema.commit(Case::add);
    final ClinicianId colleague = Schema.commit(Case::add).clinician();
    final ClinicianId officer = Schema.commit(Case::add).clinician();

    @Test
    @Rule("ACC-5")
    void an_opening_is_told_to_the_lead_and_waits_for_the_privacy_officer_until_it_is_reviewed() {
        var id = BreakGlassHere.opened(mia, colleague, now);
        assertThat(ofLead(mia.clinician())).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.by()).isEqualTo("Ada Test");
            assertThat(row.until()).isEqualTo(now.plus(60, ChronoUnit.MINUTES));
        });
        assertThat(ofLead(colleague)).isEmpty();
        assertThat(unreviewed()).extracting(OpeningRow::id).contains(id);

        review(id);
        assertThat(unreviewed()).extracting(OpeningRow::id).doesNotContain(id);
        List<ReviewedOpening> reviewed =
                openings(openings -> openings.reviewed(0).rows());
        assertThat(reviewed)
                .filteredOn(found -> found.caseNumber().equals("T-" + mia.episode()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.conclusion()).isEqualTo(Conclusion.TO_FOLLOW_UP);
                    assertThat(found.remark()).isEqualTo("ask her");
                });
    }

    @Test
    @Rule("ACC-5")
    void every_review_is_on_some_page_and_on_one_only() {
        Schema.change(
                """
                with opened as (
                    insert into break_glass (id, episode_id, patient_id, clinician_id, reason, opened_at, runs_until)
                    select gen_random_uuid(), ?1, ?2, ?3, 'reached nobody', at, at + interval '1 hour'
                    from generate_series(now() - interval '60 days', now() - interval '10 days', interval '1 day') as at
                    returning id, clinician_id, opened_at)
                insert into break_glass_finding (break_glass_id, opened_by_id, conclusion, remark, found_by_id, found_at)
                select id, clinician_id, 'JUSTIFIED', opened_at::text, ?4, now() - interval '1 day' from opened""",
                mia.episode().uuid(),
                mia.patient().uuid(),
                colleague.uuid(),
                mia.clinician().uuid());

        var found = new ArrayList<String>();
        Stretch<ReviewedOpening> page;
        int number = 0;
        do {
            int asked = number++;
            page = openings(openings -> openings.reviewed(asked));
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(Stretch.ROWS);
            page.rows().stream()
                    .filter(row -> row.caseNumber().equals("T-" + mia.episode()))
                    .map(ReviewedOpening::remark)
                    .forEach(found::add);
        } while (page.older());
        assertThat(found).hasSize(51).doesNotHaveDuplicates();
        assertThat(number).isGreaterThan(1);
    }

    @Test
    @Rule("ACC-5")
    void a_review_takes_nothing_from_the_lead_until_she_has_seen_it_herself() {
        var id = BreakGlassHere.opened(mia, colleague, now);
        review(id);
        assertThat(ofLead(mia.clinician())).extracting(OpeningRow::id).containsExactly(id);

        openings(openings -> {
            openings.add(BreakGlassSeen.by(mia.clinician(), openings.find(id).orElseThrow(), now));
            return null;
        });
        assertThat(ofLead(mia.clinician())).isEmpty();
        boolean seen = openings(openings -> openings.isSeen(id));
        assertThat(seen).isTrue();
    }

    @Test
    @Rule({"ACC-5", "ACC-1"})
    void it_runs_for_the_one_who_opened_it_and_for_an_hour() {
        BreakGlassHere.opened(mia, colleague, now);

        assertThat(BreakGlassHere.runs(mia, colleague, now.plusSeconds(3599))).isTrue();
        assertThat(BreakGlassHere.runs(mia, colleague, now.plusSeconds(3600))).isFalse();
        assertThat(BreakGlassHere.runs(mia, officer, now)).isFalse();
        assertThat(running(now)).hasSize(1);
        assertThat(running(now.plusSeconds(3600))).isEmpty();
    }

    @Test
    @Rule({"ACC-5", "ACC-1"})
    void it_opens_no_other_case_of_hers_and_nobody_else() {
        BreakGlassHere.opened(mia, colleague, now);
        var other = Schema.commit(Case::add);

        assertThat(BreakGlassHere.opens(Case.another(mia), colleague, now)).isFalse();
        assertThat(BreakGlassHere.opens(other.episode(), colleague, now)).isFalse();
        assertThat(BreakGlassHere.opens(other.patient(), colleague, now)).isFalse();
    }

    @Test
    @Rule({"ACC-5", "DI-4"})
    void what_the_privacy_officer_ended_runs_no_more_and_says_until_when_it_ran() {
        var id = BreakGlassHere.opened(mia, colleague, now);
        BreakGlassHere.end(id, officer, now.plusSeconds(60));
        BreakGlassHere.end(id, officer, now.plusSeconds(90));

        assertThat(BreakGlassHere.runs(mia, colleague, now.plusSeconds(60))).isFalse();
        assertThat(running(now.plusSeconds(60))).isEmpty();
        assertThat(ofLead(mia.clinician())).singleElement().satisfies(row -> assertThat(row.until())
                .isEqualTo(now.plusSeconds(60)));
        refuses("delete from break_glass_end", "permission denied");
    }

    @Test
    @Rule("ACC-5")
    void a_person_is_found_by_her_whole_name_and_birth_date_only() {
        var born = LocalDate.of(1994, 3, 18);
        var name = "Môna Outside " + mia.episode().uuid();
        Schema.commit(
                em -> em.createNativeQuery("update patient set folded_names = 'someone else\n' || :name where id = :id")
                        .setParameter("name", new SeekCase(null, name, born).foldedName())
                        .setParameter("id", mia.patient().uuid())
                        .executeUpdate());

        assertThat(find(new SeekCase(null, name, born)))
                .extracting(SoughtCase::episode)
                .containsExactly(mia.episode());
        assertThat(find(new SeekCase(null, name.substring(0, name.length() - 1), born)))
                .isEmpty();
        assertThat(find(new SeekCase(null, name.substring(1), born))).isEmpty();
        assertThat(find(new SeekCase(null, name, born.plusDays(1)))).isEmpty();
        assertThat(find(new SeekCase(null, name, null))).isEmpty();
        assertThat(find(new SeekCase("L-20418", null, null))).hasSize(1);
        assertThat(find(new SeekCase("none", null, null))).isEmpty();
    }

    @Test
    @Rule({"ACC-5", "DI-4"})
    void the_database_takes_no_longer_opening_no_empty_reason_no_second_finding_and_none_of_her_own() {
        refuses(glass("interval '61 minutes'", "'why'"), "break_glass_check");
        refuses(glass("interval '60 minutes'", "E' \\n'"), "break_glass_reason_check");

        var id = BreakGlassHere.opened(mia, colleague, now);
        refuses(finding(id, colleague), "break_glass_finding_check");
        refuses(seen(id, colleague), "break_glass_seen_check");
        review(id);
        refuses(finding(id, officer), "break_glass_finding_pkey");
        refuses("update break_glass set runs_until = runs_until + interval '1 hour'", "permission denied");
        refuses("delete from break_glass_finding", "permission denied");
        refuses("delete from break_glass_seen", "permission denied");
    }

    @Test
    @Rule({"ACC-5", "DI-4"})
    void an_opening_by_one_account_is_not_told_to_nor_found_upon_by_another_of_the_same_person() {
        var id = BreakGlassHere.opened(mia, colleague, now);
        Persons.same(colleague, officer);
        Persons.same(colleague, mia.clinician());

        refuses(finding(id, officer), "break_glass_finding_check");
        refuses(seen(id, mia.clinician()), "break_glass_seen_check");
        assertThat(ofLead(mia.clinician())).isEmpty();
    }

    private void review(BreakGlassId id) {
        openings(openings -> {
            openings.add(BreakGlassFinding.about(
                    openings.find(id).orElseThrow(),
                    new ReviewOpening(SubmissionKey.random(), id, Conclusion.TO_FOLLOW_UP, "ask her"),
                    officer,
                    now));
            return null;
        });
    }

    private List<OpeningRow> ofLead(ClinicianId lead) {
        return openings(openings -> openings.unseen(lead, LocalDate.now()));
    }

    private List<OpeningRow> running(Instant at) {
        return openings(openings -> openings.running(colleague, at));
    }

    private static List<OpeningRow> unreviewed() {
        return openings(openings -> openings.unreviewed());
    }

    private static <T> T openings(Function<Openings, T> work) {
        return Schema.commit(em -> work.apply(Schema.in(em, new Openings())));
    }

    private static List<SoughtCase> find(SeekCase sought) {
        return Schema.commit(em -> Schema.in(em, new OutsideCases()).find(sought));
    }

    private String glass(String length, String reason) {
        return "insert into break_glass values ('%s', '%s', '%s', '%s', %s, now(), now() + %s)"
                .formatted(
                        UUID.randomUUID(),
                        mia.episode().uuid(),
                        mia.patient().uuid(),
                        colleague.uuid(),
                        reason,
                        length);
    }

    private String finding(BreakGlassId id, ClinicianId by) {
        return "insert into break_glass_finding values ('%s', '%s', 'JUSTIFIED', 'fine', '%s', now())"
                .formatted(id.uuid(), colleague.uuid(), by.uuid());
    }

    private String seen(BreakGlassId id, ClinicianId by) {
        return "insert into break_glass_seen values ('%s', '%s', '%s', now())"
                .formatted(id.uuid(), colleague.uuid(), by.uuid());
    }

    private static void refuses(String sql, String why) {
        assertThatThrownBy(() -> {
                    try (var database = Schema.asApplication();
                            var statement = database.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(why);
    }
}
