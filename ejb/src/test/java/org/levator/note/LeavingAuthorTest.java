package org.levator.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.audit.AccessTrail;
import org.levator.audit.Act;
import org.levator.episode.visit.FakeVisitOpening;
import org.levator.note.content.NoteContent;
import org.levator.note.content.Section;
import org.levator.note.content.Written;
import org.levator.note.draft.DraftRow;
import org.levator.note.draft.DraftRule;
import org.levator.note.draft.DraftText;
import org.levator.note.draft.FakeDrafts;
import org.levator.note.draft.NoteDraftId;
import org.levator.note.draft.SaveDraft;
import org.levator.note.left.HandOverDraft;
import org.levator.note.left.LeftDesk;
import org.levator.note.left.LeftDraft;
import org.levator.note.left.LeftDraftRow;
import org.levator.note.left.LeftDrafts;
import org.levator.note.left.NoteHandOver;
import org.levator.note.left.QuoteDraft;
import org.levator.note.signed.NoteRule;
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

/** What becomes of a note whose author leaves before she signs it. */
class LeavingAuthorTest {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    final OpenedCase open = Opened.byLead(EpisodeId.random(), PatientId.random(), ClinicianId.random());
    final VisitId visit = VisitId.random();
    final FakeDrafts drafts = new FakeDrafts();
    final FakeNotes notes = new FakeNotes();
    final NoteWriting writing = new NoteWriting();
    final NoteQuoting quoting = new NoteQuoting();
    final NoteDraftId left = new NoteDraftId(UUID.randomUUID());
    LeftDesk desk;
    NoteHandOver handing;

    @BeforeEach
    void wire() {
        var clock = Clock.fixed(NOW, ZoneId.of("America/Toronto"));
        var visits = new FakeVisitOpening(open, visit, NOW);
        desk = new LeftDesk(new FakeCircle(open), visits, drafts, new OneLeft(), clock);
        desk.lastDay = DAY.plusDays(30);
        handing = desk.handing;
        writing.visits = quoting.visits = visits;
        writing.drafts = quoting.drafts = drafts;
        writing.notes = quoting.notes = notes;
        writing.clock = quoting.clock = clock;
        writing.trail = new AccessTrail();
        writing.clinicians = desk.clinicians;
        quoting.submissions = new FakeSubmissions();
        quoting.left = new OneLeft();
    }

    @Test
    @Rule("ACC-6")
    void whoever_leaves_hands_over_what_she_wrote_and_writes_in_it_no_more() {
        save(0, "first");
        handing.handOver(new HandOverDraft(SubmissionKey.random(), visit));

        assertThat(writing.open(visit).leaving()).isTrue();
        refuses(DraftRule.HANDED_OVER, () -> save(1, "second thought"));
        refuses(DraftRule.HANDED_OVER, () -> handing.handOver(new HandOverDraft(SubmissionKey.random(), visit)));
        assertThat(writing.open(visit).handedOver()).isNotNull();
        assertThat(writing.open(visit).draft().content()).isEqualTo(Written.soap("first"));
    }

    @Test
    @Rule("ACC-6")
    void whoever_stays_hands_nothing_over_and_nobody_hands_over_nothing() {
        refuses(
                DraftRule.NOTHING_TO_HAND_OVER,
                () -> handing.handOver(new HandOverDraft(SubmissionKey.random(), visit)));
        save(0, "first");
        desk.lastDay = null;
        refuses(DraftRule.ONLY_WHO_LEAVES, () -> handing.handOver(new HandOverDraft(SubmissionKey.random(), visit)));
        assertThat(save(1, "second").content()).isEqualTo(Written.soap("second"));
    }

    @Test
    @Rule({"ACC-6", "NOT-2"})
    void whose_place_in_the_circle_has_ended_hands_it_over_too() {
        var author = Opened.as(Relation.AUTHOR, open.episode(), open.patient());
        var visits = new FakeVisitOpening(author, visit, NOW);
        writing.visits = visits;
        save(0, "first");

        new LeftDesk(new FakeCircle(author), visits, drafts, new OneLeft(), writing.clock)
                .handing.handOver(new HandOverDraft(SubmissionKey.random(), visit));
        refuses(DraftRule.HANDED_OVER, () -> save(1, "second thought"));
    }

    @Test
    @Rule({"ACC-6", "NOT-1"})
    void a_colleague_quotes_it_in_her_own_note_after_what_she_wrote_and_says_whose_words_they_are() {
        save(0, "what I saw");
        var key = SubmissionKey.random();
        assertThat(quoting.quote(new QuoteDraft(key, left, Language.EN))).isEqualTo(visit);
        quoting.quote(new QuoteDraft(key, left, Language.EN));

        assertThat(own().sections().get(Section.SUBJECTIVE))
                .isEqualTo(
                        "what I saw\n\nFrom the unsigned note of Meredith Arseneau, visit of 2026-11-12:\nfelt at ease");
    }

    @Test
    @Rule("ACC-6")
    void a_quotation_begins_a_note_and_speaks_the_writers_language() {
        quoting.quote(new QuoteDraft(SubmissionKey.random(), left, Language.FR));

        assertThat(own().sections().get(Section.SUBJECTIVE))
                .startsWith("Extrait de la note non signée de Meredith Arseneau");
    }

    @Test
    @Rule({"ACC-6", "NOT-3"})
    void nothing_is_quoted_into_a_visit_whose_note_she_has_signed() {
        var signed = Note.signed(
                quoting.visits.open(visit, Act.WRITE_NOTE), DAY, Written.soap("mine"), Signatures.attested(NOW, DAY));
        notes.keep(signed);

        refuses(
                NoteRule.ALREADY_SIGNED,
                () -> quoting.quote(new QuoteDraft(SubmissionKey.random(), left, Language.EN)));
        assertThat(drafts.isEmpty()).isTrue();
    }

    @Test
    @Rule("ACC-6")
    void what_its_author_may_still_sign_cannot_be_quoted() {
        var other = new NoteDraftId(UUID.randomUUID());
        assertThatThrownBy(() -> quoting.quote(new QuoteDraft(SubmissionKey.random(), other, Language.EN)))
                .isInstanceOf(NotFound.class);
        assertThat(drafts.isEmpty()).isTrue();
    }

    @Test
    @Rule({"ACC-6", "ACC-2"})
    void how_much_is_unsigned_is_told_of_whoever_leaves_and_of_nobody_who_stays() {
        assertThat(desk.notes.unsignedBy(open.clinician())).isEqualTo(1);
        desk.lastDay = null;
        assertThat(desk.notes.unsignedBy(open.clinician())).isZero();
    }

    private DraftRow save(int base, String text) {
        return writing.save(new SaveDraft(visit, base, Written.soap(text), null, UUID.randomUUID()))
                .draft();
    }

    private NoteContent own() {
        return writing.open(visit).draft().content();
    }

    private static void refuses(ClinicRule rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }

    private class OneLeft extends LeftDrafts {
        @Override
        public long unsigned(ClinicianId author) {
            return 1;
        }

        @Override
        public VisitId visitOf(NoteDraftId id) {
            return visit;
        }

        @Override
        public Optional<LeftDraft> find(NoteDraftId id, OpenedCase of, LocalDate today) {
            var row = new LeftDraftRow(id, open.episode(), visit, DAY, NOW, "Meredith Arseneau", null, DAY);
            return Optional.of(new LeftDraft(row, DraftText.of(Written.soap("felt at ease"))))
                    .filter(any -> id.equals(left));
        }
    }
}
