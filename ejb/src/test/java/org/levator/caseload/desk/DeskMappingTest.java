package org.levator.caseload.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levator.caseload.Callers.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.caseload.Callers;
import org.levator.episode.visit.VisitHere;
import org.levator.letter.LettersHere;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.note.content.Written;
import org.levator.note.draft.DraftText;
import org.levator.note.draft.NoteDrafts;
import org.levator.safety.FlagsHere;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;

class DeskMappingTest {
    @Test
    @Rule("ACC-6")
    void a_case_that_she_was_to_lead_but_does_not_asks_nothing_of_a_leaving_therapist() {
        var mia = Schema.commit(Case::add);
        var leaver = Schema.commit(Case::add);
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
                        values (gen_random_uuid(), ?1, ?2, ?3, 'LEAD', current_date + 20, current_date + 19)
                        """)
                .setParameter(1, mia.episode().uuid())
                .setParameter(2, mia.patient().uuid())
                .setParameter(3, leaver.clinician().uuid())
                .executeUpdate());

        var waiting = Schema.commit(
                em -> Schema.in(em, new LeavingQuery()).withoutNext(leaver.clinician(), TODAY.plusDays(9)));
        assertThat(waiting).extracting(LeavingDesk.OwnCase::episode).containsExactly(leaver.episode());
    }

    @Test
    @Rule({"ACC-6", "CAS-7", "NOT-2"})
    void a_note_left_by_an_author_whose_place_has_ended_stands_on_the_leads_home() {
        var row = Schema.commit(Case::add);
        var author = placed(row, "ASSIGNED");
        var hers = new Case(author, row.patient(), row.episode(), row.visit());
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Schema.commit(em -> Schema.in(em, new NoteDrafts())
                .begin(VisitHere.of(hers, now), TODAY, DraftText.of(Written.soap("felt at ease")), now));
        assertThat(leftNotes(row.clinician(), TODAY)).isEmpty();

        assertThat(leftNotes(row.clinician(), TODAY.plusDays(9)))
                .singleElement()
                .returns(true, LeavingDesk.Unsigned::readable)
                .returns(null, LeavingDesk.Unsigned::lastDay)
                .returns(row.episode(), LeavingDesk.Unsigned::episode);
        assertThat(leftNotes(author, TODAY.plusDays(9))).isEmpty();
        assertThat(unsigned(author)).hasSize(1);

        Schema.change(
                "update note_draft set content = 'template:' where author_id = ?1", author.uuid()); // she emptied it
        assertThat(leftNotes(row.clinician(), TODAY.plusDays(9))).isEmpty();
        assertThat(unsigned(author)).isEmpty();
    }

    private static List<DeskRow.Unsigned> unsigned(ClinicianId author) {
        return Schema.commit(em -> Schema.in(em, new DeskQuery()).unsigned(new Acting(author, Role.THERAPIST)));
    }

    private static List<LeavingDesk.Unsigned> leftNotes(ClinicianId lead, LocalDate today) {
        return Schema.commit(em -> Schema.in(em, new LeavingQuery()).ofColleagues(lead, today));
    }

    @Test
    @Rule({"CAS-1", "LET-6"})
    void an_overdue_answer_waits_for_whoever_wrote_the_letter_leads_the_case_or_covers_it() {
        var row = Schema.commit(Case::add);
        var id = LettersHere.sent(row, TODAY.minusDays(1));
        LettersHere.sent(row, TODAY);
        LettersHere.sent(row, null);
        assertThat(letters(row.clinician()))
                .singleElement()
                .returns(id, DeskRow.Letter::letter)
                .returns(TODAY.minusDays(1), DeskRow.Letter::answerBy)
                .returns(true, DeskRow.Letter::isOverdue);

        var assigned = placed(row, "ASSIGNED");
        var covering = placed(row, "COVER");
        assertThat(letters(assigned)).isEmpty();
        assertThat(letters(covering)).extracting(DeskRow.Letter::letter).containsExactly(id);
    }

    @Test
    @Rule({"CAS-1", "CAS-4", "LET-6", "NOT-3"})
    void
            an_overdue_answer_is_one_of_what_replaces_the_letter_once_that_is_sent_and_none_of_one_sealed_or_of_who_has_died() {
        var row = Schema.commit(Case::add);
        LettersHere.seal(row, LettersHere.sent(row, TODAY.minusDays(1)));
        var replacement = LettersHere.replace(row, LettersHere.sent(row, TODAY.minusDays(1)));
        assertThat(letters(row.clinician()))
                .extracting(DeskRow.Letter::isOverdue)
                .containsExactlyInAnyOrder(true, false); // the one that is only begun is to be sent
        LettersHere.issueAndSend(row, replacement);
        assertThat(letters(row.clinician()))
                .singleElement()
                .returns(replacement, DeskRow.Letter::letter)
                .returns(true, DeskRow.Letter::isOverdue);

        Schema.commit(em -> em.createQuery("update Episode e set e.state = DECEASED where e.id = :id")
                .setParameter("id", row.episode())
                .executeUpdate());
        assertThat(letters(row.clinician())).isEmpty();
    }

    @Test
    @Rule({"CAS-1", "TRN-4"})
    void a_letter_begun_because_of_a_flag_entered_in_error_is_not_to_be_sent() {
        var row = Schema.commit(Case::add);
        var draft = LettersHere.replace(row, LettersHere.sent(row, null));
        var flag = UUID.randomUUID();
        Schema.change(
                """
                insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, raised_by_id, raised_at, due_at)
                select ?2, patient_id, episode_id, id, 'HEAVY_BLEEDING', 'INTERNAL', 'MEDICAL_ASSESSMENT', clinician_id, now(), now() + interval '8 hours'
                from visit where id = ?1
                """,
                row.visit().uuid(),
                flag);
        Schema.change("update letter set red_flag_id = ?2 where id = ?1", draft.uuid(), flag);
        assertThat(letters(row.clinician())).extracting(DeskRow.Letter::letter).containsExactly(draft);

        Schema.commit(em -> {
            FlagsHere.mark(em, row);
            return null;
        });
        assertThat(letters(row.clinician())).isEmpty();
    }

    private static List<DeskRow.Letter> letters(ClinicianId caller) {
        return desk(q -> q.letters(new Acting(caller, Role.THERAPIST), TODAY));
    }

    /** A colleague with that place in the circle from yesterday until tomorrow. */
    private static ClinicianId placed(Case row, String relation) {
        var colleague = Schema.commit(Case::add).clinician();
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
                        values (gen_random_uuid(), ?1, ?2, ?3, ?4, current_date - 1, current_date + 1)
                        """)
                .setParameter(1, row.episode().uuid())
                .setParameter(2, row.patient().uuid())
                .setParameter(3, colleague.uuid())
                .setParameter(4, relation)
                .executeUpdate());
        return colleague;
    }

    @Test
    @Rule("CAS-1")
    void it_costs_as_many_statements_for_five_hundred_cases_as_for_ten() {
        var few = Schema.commit(em -> Callers.leading(em, 10));
        var many = Schema.commit(em -> Callers.leading(em, 500));

        assertThat(lists(few)).isEqualTo(lists(many)).containsExactly(1, 1);
    }

    private static List<Integer> lists(Acting caller) {
        return List.of(
                desk(q -> Callers.statements(() -> q.unsigned(caller))),
                desk(q -> Callers.statements(() -> q.letters(caller, TODAY))));
    }

    private static <T> T desk(Function<DeskQuery, T> work) {
        return Schema.commit(em -> {
            var query = new DeskQuery();
            query.em = em;
            return work.apply(query);
        });
    }
}
