package org.levator.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.episode.visit.FakeVisitOpening;
import org.levator.note.content.NoteContent;
import org.levator.note.content.Written;
import org.levator.note.draft.DraftText;
import org.levator.note.draft.FakeDrafts;
import org.levator.note.signed.AmendmentRow;
import org.levator.note.signed.ErrorReason;
import org.levator.note.signed.NoteRule;
import org.levator.note.signed.Signer;
import org.levator.sealing.FakeSeals;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.SealingRule;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.Language;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

/** A note about Ada that Claire signed in the record of Bea. */
class NoteSealingTest {
    static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z"); // the evening of the 22nd in the clinic
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final NoteContent WORDS = Written.soap("Ada practised");

    final ClinicianId claire = ClinicianId.random();
    final OpenedCase open = Opened.byLead(EpisodeId.random(), PatientId.random(), claire);
    final OpenedCase adas = Opened.byLead(EpisodeId.random(), PatientId.random(), claire);
    final VisitId right = VisitId.random();
    final FakeNotes notes = new FakeNotes();
    final FakeDrafts drafts = new FakeDrafts();
    final FakeSeals seals = new FakeSeals();
    final NoteSealing sealing = new NoteSealing();
    FakeVisitOpening visits = new FakeVisitOpening(adas, right, NOW.minusSeconds(3600));
    Note note;

    @BeforeEach
    void wire() {
        var visit = new FakeVisitOpening(open, VisitId.random(), NOW).visit();
        note = Note.signed(visit, TODAY, WORDS, Signatures.attested(NOW, TODAY));
        notes.add(note);
        sealing.circle = new FakeCircle(open);
        sealing.notes = notes;
        sealing.another = another();
        sealing.submissions = new FakeSubmissions();
    }

    private NoteOfAnother another() {
        var another = new NoteOfAnother();
        another.beginning = new BeginningAgain();
        another.beginning.visits = visits;
        another.beginning.drafts = drafts;
        another.beginning.notes = notes;
        another.beginning.clock = Clock.fixed(NOW, TORONTO);
        another.notes = notes;
        another.seals = seals;
        another.clock = Clock.fixed(NOW, TORONTO);
        another.attestation = new Attestation() {
            @Override
            Signer signer(ClinicianId clinician, Language language) {
                return Signatures.CLAIRE;
            }
        };
        return another;
    }

    @Test
    @Rule({"NOT-3", "DI-2"})
    void it_leaves_her_record_at_once_and_once_and_the_privacy_officer_looks_into_it() {
        var command = command(null);
        sealing.seal(command);
        sealing.seal(command);

        assertThatThrownBy(() -> notes.get(note.id(), open)).isInstanceOf(NotFound.class);
        assertThat(seals.wrong).singleElement().satisfies(gone -> {
            assertThat(gone.kind()).isEqualTo(SealedKind.NOTE);
            assertThat(gone.entry()).isEqualTo(note.id().uuid());
            assertThat(gone.patient()).isEqualTo(open.patient());
            assertThat(gone.reentered()).isNull();
        });
        assertThat(seals.reasons).containsExactly("mixed up");
        assertThat(drafts.isEmpty()).isTrue();
    }

    @Test
    @Rule("NOT-3")
    void that_it_was_marked_for_another_reason_before_does_not_keep_it_there() {
        notes.add(Amendment.enteredInError(
                note, ErrorReason.WRONG_VISIT, claire, Signatures.CLAIRE, NOW, "the day before"));
        sealing.seal(command(null));

        assertThat(notes.amendments(note))
                .extracting(AmendmentRow::reason)
                .containsExactly(ErrorReason.WRONG_VISIT, ErrorReason.WRONG_PATIENT);
        assertThat(seals.wrong).hasSize(1);
    }

    @Test
    @Rule("NOT-3")
    void for_the_right_patient_it_begins_again_as_a_draft_with_the_same_words() {
        sealing.seal(command(right));

        var kept = drafts.kept(visits.visit()).orElseThrow();
        assertThat(kept.newest().content()).isEqualTo(WORDS);
        assertThat(visits.attended).isTrue();
        var again = drafts.reentry(visits.visit()).orElseThrow();
        assertThat(again.of()).isEqualTo(note.id());
        assertThat(seals.reentered(note.id().uuid())).isEqualTo(again.as().uuid());
    }

    @Test
    @Rule({"NOT-3", "CON-6"})
    void why_no_consent_was_recorded_is_among_the_words_that_begin_again_there() {
        var visit = new FakeVisitOpening(open, VisitId.random(), NOW).visit();
        note = Note.signed(visit, TODAY, WORDS, Signatures.withoutConsent(NOW, TODAY, "agreed aloud"));
        notes.add(note);
        sealing.seal(command(right));

        var kept = drafts.kept(visits.visit()).orElseThrow();
        assertThat(kept.newest().text()).isEqualTo(new DraftText(WORDS, "agreed aloud"));
    }

    @Test
    @Rule("NOT-3")
    void signed_on_the_same_day_it_is_a_late_entry_all_the_same_under_the_id_that_its_seal_names() {
        sealing.seal(command(right));
        var attested =
                Signatures.again(NOW, TODAY, drafts.reentry(visits.visit()).orElseThrow());
        var again = Note.signed(visits.visit(), TODAY, WORDS, attested);

        assertThat(again.isLateEntry()).isTrue();
        assertThat(again.id().uuid()).isEqualTo(seals.reentered(note.id().uuid()));
        assertThat(note.isLateEntry()).isFalse();
    }

    @Test
    @Rule({"NOT-3", "DI-1"})
    void what_she_has_begun_or_signed_in_that_visit_is_not_overwritten() {
        drafts.begin(visits.visit(), TODAY, DraftText.of(Written.soap("her own words")), NOW);
        refused(NoteRule.WRITTEN_THERE_ALREADY, command(right));
        var mine = drafts.kept(visits.visit()).orElseThrow();
        assertThat(mine.newest().content()).isEqualTo(Written.soap("her own words"));

        drafts.end(visits.visit(), 1, DraftText.of(Written.soap("her own words")), NOW);
        notes.add(Note.signed(visits.visit(), TODAY, WORDS, Signatures.attested(NOW, TODAY)));
        refused(NoteRule.WRITTEN_THERE_ALREADY, command(right));
        assertThat(seals.wrong).isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void not_within_one_record_nor_in_a_visit_of_tomorrow_nor_of_a_patient_whom_she_does_not_see() {
        refusedInVisit(SealingRule.SAME_PATIENT, new FakeVisitOpening(open, right, NOW));
        refusedInVisit(
                NoteRule.VISIT_STILL_TO_COME, new FakeVisitOpening(adas, right, Instant.parse("2026-11-23T14:00:00Z")));

        assertThatThrownBy(() -> sealing.seal(command(VisitId.random()))).isInstanceOf(NotFound.class);
        assertThat(seals.wrong).isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void the_lead_takes_it_out_once_its_author_has_no_place_and_writes_nothing_in_her_name() {
        sealing.circle = new FakeCircle(Opened.byLead(open.episode(), open.patient(), ClinicianId.random()));
        assertThat(sealing.sealer(note.id())).isEqualTo(Sealer.NOBODY);
        refused(SealingRule.ONLY_ITS_AUTHOR, command(null));
        seals.left.add(claire);
        assertThat(sealing.sealer(note.id())).isEqualTo(Sealer.FOR_AUTHOR);

        refused(SealingRule.ONLY_AUTHOR_REENTERS, command(right));
        sealing.seal(command(null));
        assertThat(seals.holds(note.id().uuid())).isTrue();
        assertThat(drafts.isEmpty()).isTrue();
    }

    private void refusedInVisit(ClinicRule rule, FakeVisitOpening visit) {
        visits = visit;
        sealing.another = another();
        refused(rule, command(right));
    }

    private void refused(ClinicRule rule, SealNote command) {
        assertThatThrownBy(() -> sealing.seal(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private SealNote command(VisitId to) {
        return new SealNote(SubmissionKey.random(), note.id(), "mixed up", to);
    }
}
