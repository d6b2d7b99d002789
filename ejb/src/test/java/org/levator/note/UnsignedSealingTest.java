package org.levator.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.audit.AccessTrail;
import org.levator.audit.Act;
import org.levator.episode.visit.FakeVisitOpening;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitOpening;
import org.levator.note.content.NoteContent;
import org.levator.note.content.Written;
import org.levator.note.draft.DraftRule;
import org.levator.note.draft.DraftText;
import org.levator.note.draft.FakeDrafts;
import org.levator.note.draft.NoteDraftId;
import org.levator.note.draft.SaveDraft;
import org.levator.note.draft.SealDraft;
import org.levator.note.left.LeftDraft;
import org.levator.note.left.LeftDraftRow;
import org.levator.note.left.LeftDrafts;
import org.levator.note.signed.NoteRule;
import org.levator.sealing.FakeSeals;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.SealingRule;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

/** A note about Ada that Claire has begun in a visit of Bea. */
class UnsignedSealingTest {
    static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final NoteContent WORDS = Written.soap("Ada practised");

    final ClinicianId claire = ClinicianId.random();
    final VisitId visit = VisitId.random();
    final VisitId right = VisitId.random();
    final EpisodeId episode = EpisodeId.random();
    final PatientId bea = PatientId.random();
    final FakeVisitOpening adas = new FakeVisitOpening(
            Opened.byLead(EpisodeId.random(), PatientId.random(), claire), right, NOW.minusSeconds(3600));
    final FakeDrafts drafts = new FakeDrafts();
    final FakeDrafts there = new FakeDrafts();
    final FakeNotes notes = new FakeNotes();
    final FakeSeals seals = new FakeSeals();
    final Set<NoteDraftId> left = new HashSet<>();
    final NoteSealing sealing = new NoteSealing();
    final NoteWriting writing = new NoteWriting();
    FakeVisitOpening beas = new FakeVisitOpening(Opened.byLead(episode, bea, claire), visit, NOW);
    NoteDraftId draft;

    @BeforeEach
    void she_has_begun_it() {
        writing.visits = beas;
        writing.drafts = drafts;
        writing.notes = notes;
        writing.clock = Clock.fixed(NOW, TORONTO);
        writing.trail = new AccessTrail();
        sealing.submissions = new FakeSubmissions();
        sealing.unsigned = unsigned();
        save(0, "Ada came");
        save(1, "Ada practised");
        draft = sealing.own(visit).id();
    }

    private UnsignedOfAnother unsigned() {
        var of = new UnsignedOfAnother();
        of.visits = new OneOfBoth();
        of.drafts = drafts;
        of.left = new Left();
        of.notes = notes;
        of.seals = seals;
        of.clock = Clock.fixed(NOW, TORONTO);
        of.beginning = new BeginningAgain();
        of.beginning.visits = of.visits;
        of.beginning.drafts = there;
        of.beginning.notes = notes;
        of.beginning.clock = of.clock;
        return of;
    }

    @Test
    @Rule({"NOT-3", "DI-2"})
    void it_leaves_her_record_at_once_and_once_and_the_privacy_officer_looks_into_it() {
        assertThat(sealing.unsigned(draft).by()).isEqualTo(Sealer.AUTHOR);
        var command = command(null);
        sealing.sealUnsigned(command);
        sealing.sealUnsigned(command);

        assertThat(drafts.isEmpty()).isTrue();
        assertThat(seals.wrong).singleElement().satisfies(gone -> {
            assertThat(gone.kind()).isEqualTo(SealedKind.DRAFT);
            assertThat(gone.entry()).isEqualTo(draft.uuid());
            assertThat(gone.patient()).isEqualTo(bea);
            assertThat(gone.reentered()).isNull();
        });
        assertThatThrownBy(() -> sealing.unsigned(draft)).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule("NOT-3")
    void for_the_right_patient_it_begins_again_with_the_same_words_and_nothing_is_overwritten_there() {
        sealing.sealUnsigned(command(right));
        var kept = there.kept(adas.visit()).orElseThrow();
        assertThat(kept.newest().content()).isEqualTo(WORDS);
        assertThat(adas.attended).isTrue();
        assertThat(seals.reentered(draft.uuid()))
                .isEqualTo(there.own(adas.visit()).orElseThrow().uuid());
        assertThat(there.reentry(adas.visit())).isEmpty(); // what was never signed is not signed again

        save(0, "Ada once more");
        draft = sealing.own(visit).id();
        refused(NoteRule.WRITTEN_THERE_ALREADY, () -> sealing.sealUnsigned(command(right)));
        refused(SealingRule.SAME_PATIENT, () -> sealing.sealUnsigned(command(visit)));
        assertThat(seals.wrong).hasSize(1);
        assertThat(drafts.isEmpty()).isFalse();
    }

    @Test
    @Rule({"NOT-2", "NOT-3", "CON-6"})
    void why_no_consent_was_recorded_is_among_the_words_that_begin_again_there() {
        var examined = new DraftText(WORDS, "She agreed aloud,\nbefore the device was back");
        writing.save(new SaveDraft(visit, 2, examined.content(), examined.explanation(), UUID.randomUUID()));
        sealing.sealUnsigned(command(right));

        assertThat(there.kept(adas.visit()).orElseThrow().newest().text()).isEqualTo(examined);
    }

    @Test
    @Rule({"NOT-2", "NOT-3", "DI-1"})
    void a_page_that_still_shows_it_neither_saves_nor_signs_it_and_her_own_note_of_the_visit_begins_anew() {
        sealing.sealUnsigned(command(null));
        refused(DraftRule.TAKEN_OUT, () -> save(2, "Ada practised well"));
        assertThat(drafts.end(beas.visit(), 2, DraftText.of(WORDS), NOW)).isEmpty();

        assertThat(save(0, "Bea slept well")).isTrue();
        assertThat(save(2, "Ada practised well")).isFalse();
        assertThat(drafts.kept(beas.visit()).orElseThrow().newest().content())
                .isEqualTo(Written.soap("Bea slept well"));
    }

    @Test
    @Rule({"NOT-3", "ACC-6"})
    void the_lead_takes_out_what_an_author_who_has_left_the_clinic_left_and_writes_nothing_in_her_name() {
        beas = new FakeVisitOpening(Opened.byLead(episode, bea, ClinicianId.random()), visit, NOW);
        assertThatThrownBy(() -> sealing.unsigned(draft)).isInstanceOf(NotFound.class); // hers alone
        assertThatThrownBy(() -> sealing.sealUnsigned(command(null))).isInstanceOf(NotFound.class);

        left.add(draft);
        assertThat(sealing.unsigned(draft).by()).isEqualTo(Sealer.NOBODY);
        refused(SealingRule.ONLY_ITS_AUTHOR, () -> sealing.sealUnsigned(command(null)));
        seals.left.add(claire);
        assertThat(sealing.unsigned(draft).by()).isEqualTo(Sealer.FOR_AUTHOR);
        refused(SealingRule.ONLY_AUTHOR_REENTERS, () -> sealing.sealUnsigned(command(right)));
        sealing.sealUnsigned(command(null));
        assertThat(seals.holds(draft.uuid())).isTrue();
    }

    @Test
    @Rule({"NOT-3", "ACC-1"})
    void its_author_takes_it_out_when_her_place_has_ended_too_and_reads_nothing_else_there() {
        beas = new FakeVisitOpening(authorOf(), visit, NOW);
        var hers = sealing.unsigned(draft);
        assertThat(hers.by()).isEqualTo(Sealer.AUTHOR);
        assertThat(hers.unplaced()).isNotNull();
        sealing.sealUnsigned(command(null));
        assertThat(drafts.isEmpty()).isTrue();
    }

    @Test
    @Rule("NOT-3")
    void where_nothing_is_typed_there_is_nothing_to_take_out() {
        sealing.sealUnsigned(command(null));
        refused(DraftRule.NOTHING_TYPED, () -> sealing.own(visit));
    }

    private OpenedCase authorOf() {
        return Opened.as(Relation.AUTHOR, episode, bea, claire, Role.THERAPIST);
    }

    private boolean save(int base, String text) {
        return writing.save(new SaveDraft(visit, base, Written.soap(text), null, UUID.randomUUID()))
                .saved();
    }

    private SealDraft command(VisitId to) {
        return new SealDraft(SubmissionKey.random(), draft, "mixed up", to);
    }

    private static void refused(ClinicRule rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }

    private class OneOfBoth extends VisitOpening {
        @Override
        public OpenedVisit open(VisitId id, Act act) {
            return (id.equals(right) ? adas : beas).open(id, act);
        }

        @Override
        public void attended(OpenedVisit of) {
            adas.attended(of);
        }
    }

    private class Left extends LeftDrafts {
        @Override
        public VisitId visitOf(NoteDraftId id) {
            return visit;
        }

        @Override
        public Optional<LeftDraft> find(NoteDraftId id, OpenedCase open, LocalDate today) {
            var row = new LeftDraftRow(id, episode, visit, TODAY, NOW, "Claire", null, TODAY);
            return Optional.of(new LeftDraft(row, DraftText.of(WORDS))).filter(any -> left.contains(id));
        }
    }
}
