package org.levator.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.consent.ConsentReading;
import org.levator.consent.sealed.ConsentSealed;
import org.levator.consent.talk.Component;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitHere;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.note.attested.Attested;
import org.levator.note.content.NoteContent;
import org.levator.note.content.Written;
import org.levator.note.draft.DraftText;
import org.levator.note.draft.EndedDraft;
import org.levator.note.draft.NoteDrafts;
import org.levator.note.draft.Reentry;
import org.levator.note.review.NoteReviews;
import org.levator.note.review.ReviewsHere;
import org.levator.note.signed.AmendmentId;
import org.levator.note.signed.AmendmentRow;
import org.levator.note.signed.ErrorReason;
import org.levator.note.signed.NoteRow;
import org.levator.note.signed.SignedNote;
import org.levator.sealing.SealedKind;
import org.levator.sealing.SealsHere;
import org.levator.shared.NotFound;
import org.levator.shared.NoteId;
import org.levator.shared.VisitId;

class NoteMappingTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    final Case row = Schema.commit(Case::add);
    final OpenedVisit visit = VisitHere.of(row, now);

    @Test
    @Rule("NOT-3")
    void a_signed_note_comes_back_byte_for_byte_with_its_hash() {
        var typed = Written.soap("emoji 🙂, « guillemets »\n\n\ttab, אבג");
        var id = sign(typed, Signatures.attested(now, TODAY));

        var note = notes(n -> n.get(id, visit.open()));
        assertThat(note.signed(List.of(), false).text().content()).isEqualTo(typed);
        var first = notes(n -> n.valid(visit));
        assertThat(first).isPresent();
        var second = notes(n -> n.lastBeside(visit));
        assertThat(second).isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void what_is_said_later_is_listed_with_it_and_an_error_makes_it_no_longer_the_visits_note() {
        var id = sign(Written.soap("practised"), Signatures.attested(now, TODAY));
        notes(n -> {
            var note = n.get(id, visit.open());
            n.add(Amendment.addendum(note, row.clinician(), Signatures.CLAIRE, now, "phoned"));
            n.add(Amendment.enteredInError(
                    note, ErrorReason.WRONG_VISIT, row.clinician(), Signatures.CLAIRE, now, "the day before"));
            return null;
        });

        var first = notes(n -> n.rows(visit.open()));
        assertThat(first).singleElement().satisfies(shown -> {
            assertThat(shown.addenda()).isEqualTo(1);
            assertThat(shown.inError()).isTrue();
            assertThat(shown.signer()).isEqualTo("Claire Boisvert");
        });
        var second = notes(n -> n.valid(visit));
        assertThat(second).isEmpty();
        var third = notes(n -> n.amendments(n.get(id, visit.open())));
        assertThat(third).hasSize(2);
    }

    @Test
    @Rule("CON-6")
    void the_database_takes_no_note_without_recorded_consent_that_does_not_explain_it() throws SQLException {
        var id = sign(Written.soap("practised"), Signatures.attested(now, TODAY));
        try (var connection = Schema.asOwner();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "update levator.note set no_recorded_consent = true where id = '" + id + "'"))
                    .hasMessageContaining("note_explained");
        }
    }

    @Test
    @Rule("NOT-3")
    void a_note_for_the_wrong_patient_is_in_no_view_of_her_record() {
        var id = sign(Written.soap("felt"), Signatures.withoutConsent(now, TODAY, "agreed aloud"));
        NoteHere.wrongPatient(id, visit.open(), now);

        assertThatThrownBy(() -> notes(n -> n.get(id, visit.open()))).isInstanceOf(NotFound.class);
        List<NoteRow> listed = notes(n -> n.rows(visit.open()));
        assertThat(listed).isEmpty();
        Optional<Note> valid = notes(n -> n.valid(visit));
        assertThat(valid).isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void an_addendum_of_another_patient_is_counted_and_read_nowhere_in_her_record_and_its_note_stays() {
        var id = sign(Written.soap("felt"), Signatures.attested(now, TODAY));
        add(id, "hers");
        var wrong = add(id, "another's");
        var there = notes(n -> n.addendum(wrong, visit.open()).text());
        assertThat(there).isEqualTo("another's");
        Schema.commit(em -> SealsHere.seal(em, SealedKind.ADDENDUM, wrong.uuid(), row, null));

        SignedNote shown = notes(n -> n.signed(n.get(id, visit.open())));
        assertThat(shown.amendments()).extracting(AmendmentRow::text).containsExactly("hers");
        assertThat(shown.row().addenda()).isEqualTo(1);
        List<NoteRow> listed = notes(n -> n.rows(visit.open()));
        assertThat(listed).extracting(NoteRow::addenda).containsExactly(1L);
        assertThatThrownBy(() -> notes(n -> n.addendum(wrong, visit.open()))).isInstanceOf(NotFound.class);
        AmendmentRow read = notes(n -> n.addendum(SealsHere.opened(wrong.uuid())));
        assertThat(read.text()).isEqualTo("another's");
    }

    @Test
    @Rule("NOT-3")
    void an_addendum_goes_with_its_note_and_that_a_note_is_an_error_is_none() {
        var id = sign(Written.soap("felt"), Signatures.attested(now, TODAY));
        var added = add(id, "more");
        mark(id, ErrorReason.OTHER);
        var marked = notes(n -> n.amendments(n.get(id, visit.open())).get(1).id());
        assertThatThrownBy(() -> notes(n -> n.addendum(marked, visit.open()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Schema.commit(em -> SealsHere.seal(em, SealedKind.ADDENDUM, marked.uuid(), row, null)))
                .hasStackTraceContaining("sealed_entry_seals_addendum");

        mark(id, ErrorReason.WRONG_PATIENT);
        assertThatThrownBy(() -> notes(n -> n.addendum(added, visit.open()))).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule("NOT-3")
    void what_is_added_in_the_right_visit_is_added_to_its_last_note_that_stands() {
        sign(Written.soap("first"), Signatures.attested(now.minusSeconds(60), TODAY));
        var colleague = Schema.commit(Case::add).clinician();
        var hers = VisitHere.of(new Case(colleague, row.patient(), row.episode(), row.visit()), now);
        var last = sign(hers, Written.soap("last"), Signatures.attested(now, TODAY));
        assertThat(lastOfVisit()).contains(last);

        mark(last, ErrorReason.TWICE);
        assertThat(lastOfVisit()).isPresent().isNotEqualTo(Optional.of(last));
    }

    private Optional<NoteId> lastOfVisit() {
        return notes(n -> n.lastOf(visit).map(Note::id));
    }

    private AmendmentId add(NoteId id, String text) {
        return notes(n -> {
            var addendum = Amendment.addendum(n.get(id, visit.open()), row.clinician(), Signatures.CLAIRE, now, text);
            n.add(addendum);
            return addendum.id();
        });
    }

    @Test
    @Rule("NOT-3")
    void one_that_was_marked_otherwise_is_marked_as_the_wrong_patients_once_and_nothing_is_said_after_that() {
        var id = sign(Written.soap("felt"), Signatures.attested(now, TODAY));
        mark(id, ErrorReason.WRONG_VISIT);
        assertThatThrownBy(() -> mark(id, ErrorReason.TWICE)).hasStackTraceContaining("note_amendment_one_error");
        var note = notes(n -> n.get(id, visit.open()));
        mark(id, ErrorReason.WRONG_PATIENT);

        for (var reason : List.of(ErrorReason.WRONG_PATIENT, ErrorReason.OTHER)) {
            assertThatThrownBy(() -> notes(n -> {
                        n.add(Amendment.enteredInError(note, reason, row.clinician(), Signatures.CLAIRE, now, "again"));
                        return null;
                    }))
                    .hasStackTraceContaining("note_amendment_none_after_seal");
        }
    }

    @Test
    @Rule("NOT-3")
    void a_draft_that_begins_with_a_sealed_note_is_signed_under_the_id_that_its_seal_names() {
        var wrong = Schema.commit(Case::add);
        var id = NoteHere.withoutConsent(wrong, now).uuid();
        var own = VisitHere.of(new Case(wrong.clinician(), row.patient(), row.episode(), row.visit()), now);
        var draft = again(own, id, wrong);
        Optional<Reentry> found =
                Schema.commit(em -> Schema.in(em, new NoteDrafts()).reentry(own));
        var reentry = found.orElseThrow();
        assertThat(reentry).isEqualTo(new Reentry(new NoteId(draft), new NoteId(id)));

        var signed = sign(own, Written.soap("felt"), Signatures.again(now, TODAY, reentry));
        assertThat(signed.uuid()).isEqualTo(draft);
        boolean late = notes(n -> n.get(signed, own.open()).isLateEntry());
        assertThat(late).isTrue();
    }

    @Test
    @Rule("NOT-3")
    void the_database_begins_no_draft_with_a_note_of_somebody_else_or_that_is_not_sealed() {
        var wrong = Schema.commit(Case::add);
        var id = NoteHere.withoutConsent(wrong, now).uuid();
        assertThatThrownBy(() -> again(visit, id, wrong)).hasStackTraceContaining("note_draft_reenters_own");
        var own = VisitHere.of(new Case(wrong.clinician(), row.patient(), row.episode(), row.visit()), now);
        assertThatThrownBy(() -> again(own, id, null)).hasStackTraceContaining("note_draft_reenters_sealed");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'?1', author_id, false, note_reentered_late",
                "'?1', '?2', true, note_reenters_own",
                "gen_random_uuid(), author_id, true, note_reenters_sealed"
            })
    @Rule("NOT-3")
    void the_database_signs_it_as_a_late_entry_by_its_author_under_that_id_only(
            String id, String author, boolean late, String constraint) {
        var wrong = Schema.commit(Case::add);
        var sealed = NoteHere.withoutConsent(wrong, now).uuid();
        var draft = again(
                VisitHere.of(new Case(wrong.clinician(), row.patient(), row.episode(), row.visit()), now),
                sealed,
                wrong);
        var sql =
                """
                insert into note (id, author_id, late_entry, reenters_id, visit_id, episode_id, patient_id, template, language, service_date,
                    signed_at, signer_name, signer_title, signer_college, signer_registration_number, no_recorded_consent, content, sha256)
                select %s, %s, %s, id, visit_id, episode_id, patient_id, template, language, service_date,
                    signed_at, signer_name, signer_title, signer_college, signer_registration_number, no_recorded_consent, content, sha256
                from note where id = '%s'
                """
                        .formatted(id, author, late, sealed)
                        .replace("?1", draft.toString())
                        .replace("?2", row.clinician().toString());
        assertThatThrownBy(() -> Schema.commit(em -> em.createNativeQuery(sql).executeUpdate()))
                .hasStackTraceContaining(constraint);
    }

    /** @param sealed in whose case the note is sealed; {@code null} to leave it there */
    private UUID again(OpenedVisit in, UUID of, Case sealed) {
        return Schema.commit(em -> {
            var drafts = Schema.in(em, new NoteDrafts());
            var draft = drafts.beginAgain(in, TODAY, DraftText.of(Written.soap("felt")), new NoteId(of), now)
                    .uuid();
            if (sealed != null) {
                SealsHere.seal(em, SealedKind.NOTE, of, sealed, draft);
            }
            return draft;
        });
    }

    @Test
    @Rule({"NOT-3", "DI-1"})
    void what_is_begun_after_a_note_goes_on_counting_from_the_draft_that_was_signed() {
        notes(n -> {
            var note = Note.signed(visit, TODAY, Written.soap("felt"), Signatures.attested(now, TODAY));
            note.ends(new EndedDraft(4, now));
            n.add(note);
            return null;
        });
        var anew = Schema.commit(
                em -> Schema.in(em, new NoteDrafts()).begin(visit, TODAY, DraftText.of(Written.soap("anew")), now));
        assertThat(anew.version()).isEqualTo(5);
    }

    private void mark(NoteId id, ErrorReason reason) {
        notes(n -> {
            var note = n.get(id, visit.open());
            n.add(Amendment.enteredInError(note, reason, row.clinician(), Signatures.CLAIRE, now, "why"));
            return null;
        });
    }

    @Test
    @Rule("ACC-1")
    void a_note_of_another_case_is_not_there() {
        var id = sign(Written.soap("practised"), Signatures.attested(now, TODAY));
        var other = VisitHere.of(Schema.commit(Case::add), now).open();

        assertThatThrownBy(() -> notes(n -> n.get(id, other))).isInstanceOf(NotFound.class);
        var added = add(id, "more");
        assertThatThrownBy(() -> notes(n -> n.addendum(added, other))).isInstanceOf(NotFound.class);
        List<Note> ofVisit = notes(n -> n.ofVisit(row.visit(), other.episode()));
        assertThat(ofVisit).isEmpty();
        var hers = Opened.byLead(other.episode(), other.patient(), row.clinician());
        Optional<Note> own = notes(n -> n.valid(new OpenedVisit(hers, visit.facts())));
        assertThat(own).isEmpty();
    }

    @Test
    @Rule("DI-4")
    void the_database_refuses_a_content_that_its_hash_does_not_fit() throws SQLException {
        var id = sign(Written.soap("practised"), Signatures.attested(now, TODAY));
        try (var connection = Schema.asOwner();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() ->
                            statement.execute("update levator.note set content = 'other' where id = '" + id + "'"))
                    .hasMessageContaining("violates check constraint");
        }
    }

    @Test
    @Rule({"NOT-3", "CON-6"})
    void a_note_whose_consent_was_sealed_is_again_without_recorded_consent_and_stays_as_signed() {
        var id = sign(Written.withFinding(Component.VAGINAL, LocalTime.of(14, 5)), Signatures.attested(now, TODAY));
        var before = notes(n -> n.get(id, visit.open()).hash());
        consentIsSealed();
        consentIsSealed();

        var rows = notes(n -> n.rows(visit.open()));
        assertThat(rows.get(0).noRecordedConsent()).isTrue();
        SignedNote shown = notes(n -> n.signed(n.get(id, visit.open())));
        assertThat(shown.row().noRecordedConsent()).isTrue();
        assertThat(shown.text().explanation()).isNull();
        var after = notes(n -> n.get(id, visit.open()).hash());
        assertThat(after).isEqualTo(before);
        assertThat(ReviewsHere.of(id))
                .containsExactlyInAnyOrder("LEAD CONSENT_SEALED", "PRIVACY_OFFICER CONSENT_SEALED");
    }

    @Test
    @Rule("NOT-3")
    void a_note_that_was_sealed_itself_is_nobodys_to_review_when_its_consent_is_sealed_too() {
        var id = sign(Written.withFinding(Component.VAGINAL, LocalTime.of(14, 5)), Signatures.attested(now, TODAY));
        NoteHere.wrongPatient(id, visit.open(), now);
        consentIsSealed();

        assertThat(ReviewsHere.of(id)).isEmpty();
    }

    private void consentIsSealed() {
        var without = new NotesWithoutConsent();
        without.clock = Clock.systemUTC();
        without.consents = new ConsentReading() {
            @Override
            public boolean covers(VisitId of, Component component, Instant at) {
                return false;
            }
        };
        notes(n -> {
            without.notes = n;
            without.review(new ConsentSealed(row.episode(), row.visit()));
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update note set signer_name = 'someone else'",
                "delete from note",
                "update note_amendment set content = 'other'",
                "delete from note_amendment",
                "update note_review set addressee = 'LEAD'",
                "delete from note_review"
            })
    @Rule({"DI-4", "NOT-3"})
    void the_application_cannot_change_what_was_signed(String sql) throws SQLException {
        try (var connection = Schema.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    private NoteId sign(NoteContent typed, Attested attested) {
        return sign(visit, typed, attested);
    }

    private static NoteId sign(OpenedVisit visit, NoteContent typed, Attested attested) {
        return notes(n -> {
            var note = Note.signed(visit, TODAY, typed, attested);
            n.add(note);
            return note.id();
        });
    }

    private static <T> T notes(Function<Notes, T> work) {
        return Schema.commit(em -> {
            var notes = new Notes();
            notes.em = em;
            notes.reviews = Schema.in(em, new NoteReviews());
            return work.apply(notes);
        });
    }
}
