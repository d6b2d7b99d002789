package org.levator.note.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.episode.visit.VisitHere;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.note.NoteHere;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;

class ReviewMappingTest {
    static final Acting OFFICER = new Acting(ClinicianId.random(), Role.PRIVACY_OFFICER);

    final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    final Case row = Schema.commit(Case::add);

    @Test
    @Rule("CON-6")
    void a_review_waits_for_the_lead_and_for_the_privacy_officer_and_ends_once() {
        var id = NoteHere.withoutConsent(row, now);
        var lead = new Acting(row.clinician(), Role.THERAPIST);
        var mine = open(Addressee.LEAD, lead).get(0);
        assertThat(mine.note()).isEqualTo(id);
        assertThat(open(Addressee.PRIVACY_OFFICER, lead))
                .extracting(ReviewRow::note)
                .contains(id);

        Schema.commit(em -> {
            Schema.in(em, new NoteReviews())
                    .find(mine.id(), Addressee.LEAD, lead, LocalDate.now())
                    .orElseThrow()
                    .close(row.clinician(), now, "spoken about");
            return null;
        });
        assertThat(open(Addressee.LEAD, lead)).isEmpty();
        assertThat(closed(Addressee.LEAD, lead)).singleElement().satisfies(done -> {
            assertThat(done.note()).isEqualTo(id);
            assertThat(done.remark()).isEqualTo("spoken about");
            assertThat(done.by()).isEqualTo("Ada Test");
        });
        assertThat(closed(Addressee.LEAD, OFFICER)).isEmpty();
        assertThat(closed(Addressee.PRIVACY_OFFICER, OFFICER))
                .extracting(ReviewedNote::note)
                .doesNotContain(id);
    }

    @Test
    @Rule("CON-6")
    void the_privacy_officer_reads_who_which_case_when_and_whether_a_part_asked_for_an_authorisation() {
        var id = NoteHere.withoutConsent(row, now);

        assertThat(open(Addressee.PRIVACY_OFFICER, OFFICER))
                .filteredOn(shown -> shown.note().equals(id))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.episode()).isEqualTo(row.episode());
                    assertThat(shown.author()).isEqualTo("Claire Boisvert");
                    assertThat(shown.authorisedPart()).isTrue();
                    assertThat(shown.matter()).isEqualTo(ReviewMatter.NO_RECORDED_CONSENT);
                });
    }

    @Test
    @Rule({"CON-6", "ACC-1"})
    void nobody_but_the_lead_finds_the_leads() {
        NoteHere.withoutConsent(row, now);
        var mine = open(Addressee.LEAD, new Acting(row.clinician(), Role.THERAPIST))
                .get(0);

        assertThat(open(Addressee.LEAD, OFFICER)).isEmpty();
        Optional<NoteReview> found = Schema.commit(
                em -> Schema.in(em, new NoteReviews()).find(mine.id(), Addressee.LEAD, OFFICER, LocalDate.now()));
        assertThat(found).isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void of_what_was_written_for_the_wrong_patient_the_missing_consent_is_the_privacy_officers_alone() {
        var id = NoteHere.withoutConsent(row, now);
        NoteHere.wrongPatient(id, VisitHere.of(row, now).open(), now);

        assertThat(open(Addressee.LEAD, new Acting(row.clinician(), Role.THERAPIST)))
                .isEmpty();
        assertThat(open(Addressee.PRIVACY_OFFICER, OFFICER))
                .filteredOn(shown -> shown.note().equals(id))
                .extracting(ReviewRow::matter)
                .containsExactly(ReviewMatter.NO_RECORDED_CONSENT);
    }

    @Test
    @Rule("NOT-3")
    void a_review_of_a_wrong_patient_from_before_it_had_a_check_of_its_own_loads_and_ends_as_any_other() {
        var id = NoteHere.withoutConsent(row, now);
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into note_review (id, note_id, episode_id, patient_id, addressee, matter, opened_at)
                        values (gen_random_uuid(), :note, :episode, :patient, 'PRIVACY_OFFICER', 'WRONG_PATIENT', now())
                        """)
                .setParameter("note", id.uuid())
                .setParameter("episode", row.episode().uuid())
                .setParameter("patient", row.patient().uuid())
                .executeUpdate());
        var old = open(Addressee.PRIVACY_OFFICER, OFFICER).stream()
                .filter(shown -> shown.note().equals(id) && shown.matter() == ReviewMatter.WRONG_PATIENT)
                .findFirst()
                .orElseThrow();
        assertThat(old.authorisedPart()).isFalse();

        for (var open : List.of(true, false)) {
            Schema.commit(em -> {
                var review = Schema.in(em, new NoteReviews())
                        .find(old.id(), Addressee.PRIVACY_OFFICER, OFFICER, LocalDate.now())
                        .orElseThrow();
                assertThat(review.isOpen()).isEqualTo(open);
                if (open) {
                    review.close(row.clinician(), Instant.now(), "spoken about");
                }
                return null;
            });
        }
    }

    private static List<ReviewedNote> closed(Addressee addressee, Acting caller) {
        return Schema.commit(em -> Schema.in(em, new NoteReviews())
                .closed(addressee, caller, LocalDate.now(), 0)
                .rows());
    }

    private static List<ReviewRow> open(Addressee addressee, Acting caller) {
        return Schema.commit(em -> Schema.in(em, new NoteReviews()).open(addressee, caller, LocalDate.now()));
    }
}
