package org.levator.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.episode.visit.FakeVisitOpening;
import org.levator.episode.visit.OpenedVisit;
import org.levator.note.attested.Attested;
import org.levator.note.content.NoteContent;
import org.levator.note.content.NoteTemplate;
import org.levator.note.content.Written;
import org.levator.note.signed.NoteRule;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.ContentHash;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

class NoteTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final Instant now = Instant.parse("2026-11-22T15:00:00Z");
    final OpenedVisit visit = new FakeVisitOpening(
                    Opened.byLead(EpisodeId.random(), PatientId.random(), ClinicianId.random()), VisitId.random(), now)
            .visit();

    @Test
    @Rule("NOT-3")
    void the_hash_covers_the_text_the_signer_and_the_time() {
        var note = signed(TODAY, Written.soap("practised"));

        assertThat(note.hash()).isEqualTo(ContentHash.of(note.content()));
        assertThat(note.content())
                .contains("practised", "Claire Boisvert, Physiotherapist, CPO 12345", "2026-11-22T15:00:00Z");
    }

    @Test
    @Rule("NOT-3")
    void a_note_signed_on_the_day_is_no_late_entry() {
        assertThat(signed(TODAY, Written.soap("practised")).isLateEntry()).isFalse();
    }

    @Test
    @Rule("NOT-3")
    void a_note_signed_on_another_day_marks_itself_as_a_late_entry() {
        assertThat(signed(TODAY.minusDays(1), Written.soap("practised")).isLateEntry())
                .isTrue();
    }

    @Test
    @Rule("NOT-3")
    void what_was_typed_can_be_read_again_from_the_signed_text() {
        var typed = Written.soap("practised\nmostly in the evening");

        assertThat(signed(TODAY, typed).signed(List.of(), false).text().content())
                .isEqualTo(typed);
    }

    @Test
    @Rule("RED-1")
    void that_red_flags_were_not_asked_is_said_and_does_not_keep_it_from_being_signed() {
        assertThat(signed(TODAY, Written.soap("practised"))
                        .signed(List.of(), false)
                        .text()
                        .redFlags())
                .isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void nothing_can_be_signed_where_nothing_was_written() {
        refused(NoteRule.NOTHING_TO_SIGN, NoteContent.blank(NoteTemplate.SOAP), Signatures.attested(now, TODAY));
    }

    @Test
    @Rule("NOT-5")
    void an_open_placeholder_is_not_signed() {
        refused(NoteRule.PLACEHOLDER_OPEN, Written.soap("tender [[where]]"), Signatures.attested(now, TODAY));
    }

    @Test
    @Rule("CON-6")
    void a_finding_without_recorded_consent_asks_for_an_explanation() {
        refused(NoteRule.EXPLAIN_NO_CONSENT, Written.soap("felt"), Signatures.withoutConsent(now, TODAY, null));
    }

    @Test
    @Rule("CON-6")
    void explained_it_is_signed_and_marked() {
        var note = Note.signed(
                visit,
                TODAY,
                Written.soap("felt"),
                Signatures.withoutConsent(now, TODAY, "agreed aloud, charted late"));

        assertThat(note.hasNoRecordedConsent()).isTrue();
        assertThat(note.signed(List.of(), false).text().explanation()).isEqualTo("agreed aloud, charted late");
    }

    @Test
    @Rule("CON-6")
    void a_consented_note_is_not_marked() {
        assertThat(signed(TODAY, Written.soap("practised")).hasNoRecordedConsent())
                .isFalse();
    }

    @Test
    @Rule("NOT-3")
    void what_is_said_later_stands_beside_and_is_hashed_too() {
        var note = signed(TODAY, Written.soap("practised"));
        var later = Amendment.addendum(note, note.author(), Signatures.CLAIRE, now, "phoned:\nall well")
                .row();
        var shown = note.signed(List.of(later), false);

        assertThat(later.text()).isEqualTo("phoned:\nall well");
        assertThat(shown.row().addenda()).isEqualTo(1);
        assertThat(shown.row().inError()).isFalse();
    }

    private Note signed(LocalDate serviceDate, NoteContent typed) {
        return Note.signed(visit, serviceDate, typed, Signatures.attested(now, TODAY));
    }

    private void refused(NoteRule rule, NoteContent typed, Attested attested) {
        assertThatThrownBy(() -> Note.signed(visit, TODAY, typed, attested))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
