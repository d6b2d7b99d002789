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
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.consent.ConsentReading;
import org.levator.consent.ConsentSealed;
import org.levator.consent.talk.Component;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitHere;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.note.content.NoteContent;
import org.levator.note.content.Written;
import org.levator.note.review.NoteReviews;
import org.levator.note.review.ReviewsHere;
import org.levator.note.signed.ErrorReason;
import org.levator.note.signed.NoteRow;
import org.levator.note.signed.SignedNote;
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
    @Rule("ACC-1")
    void a_note_of_another_case_is_not_there() {
        var id = sign(Written.soap("practised"), Signatures.attested(now, TODAY));
        var other = VisitHere.of(Schema.commit(Case::add), now).open();

        assertThatThrownBy(() -> notes(n -> n.get(id, other))).isInstanceOf(NotFound.class);
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
        var without = new NotesWithoutConsent();
        without.clock = Clock.systemUTC();
        without.consents = new ConsentReading() {
            @Override
            public boolean covers(VisitId of, Component component, Instant at) {
                return false;
            }
        };
        for (int i = 0; i < 2; i++) {
            notes(n -> {
                without.notes = n;
                without.review(new ConsentSealed(row.episode(), row.visit()));
                return null;
            });
        }

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
