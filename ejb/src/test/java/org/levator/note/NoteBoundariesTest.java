package org.levator.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.levator.audit.AccessTrail;
import org.levator.audit.Act;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Clinicians;
import org.levator.clinician.college.RegulatedTitle;
import org.levator.consent.ConsentReading;
import org.levator.consent.talk.Component;
import org.levator.episode.visit.FakeVisitOpening;
import org.levator.note.attested.SignNote;
import org.levator.note.content.NoteContent;
import org.levator.note.content.NoteTemplate;
import org.levator.note.content.Written;
import org.levator.note.draft.DraftAnswer;
import org.levator.note.draft.DraftRule;
import org.levator.note.draft.FakeDrafts;
import org.levator.note.draft.SaveDraft;
import org.levator.note.review.Addressee;
import org.levator.note.signed.AmendmentKind;
import org.levator.note.signed.AmendmentRow;
import org.levator.note.signed.ErrorReason;
import org.levator.note.signed.NoteRule;
import org.levator.safety.RedFlagReading;
import org.levator.safety.screen.ScreenOutcome;
import org.levator.safety.screen.ScreenRow;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.Language;
import org.levator.shared.NotFound;
import org.levator.shared.NoteId;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

class NoteBoundariesTest {
    static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    static final Instant STARTS = Instant.parse("2026-11-22T19:00:00Z"); // 14:00 in the clinic
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    static final RegulatedTitle TITLE = new RegulatedTitle("Physiotherapist", "Physiothérapeute", "CPO", "12345");

    final OpenedCase open = Opened.byLead(EpisodeId.random(), PatientId.random(), ClinicianId.random());
    final VisitId visit = VisitId.random();
    final FakeVisitOpening visits = new FakeVisitOpening(open, visit, STARTS);
    final FakeDrafts drafts = new FakeDrafts();
    final FakeNotes notes = new FakeNotes();
    final NoteWriting writing = new NoteWriting();
    final NoteSigning signing = new NoteSigning();
    final NoteAmending amending = new NoteAmending();
    RegulatedTitle title = TITLE;
    Instant coveredFrom = STARTS;

    @BeforeEach
    void wire() {
        var clock = Clock.fixed(NOW, TORONTO);
        writing.visits = signing.visits = visits;
        writing.drafts = signing.drafts = drafts;
        writing.notes = signing.notes = amending.notes = notes;
        writing.clock = signing.clock = amending.clock = clock;
        writing.trail = new AccessTrail();
        signing.submissions = amending.submissions = new FakeSubmissions();
        signing.attestation = amending.attestation = attestation(clock);
        amending.circle = new FakeCircle(open);
    }

    @Test
    @Rule("NOT-2")
    void opening_writes_nothing_and_the_first_save_begins_the_draft() {
        assertThat(writing.open(visit).draft().version()).isZero();
        assertThat(drafts.isEmpty()).isTrue();

        assertThat(save(0, "first").draft().version()).isEqualTo(1);
        assertThat(visits.attended).isTrue();
        assertThat(writing.open(visit).draft().content()).isEqualTo(Written.soap("first"));
        assertThat(visits.acts).containsExactly(Act.VIEW_NOTE, Act.WRITE_NOTE, Act.VIEW_NOTE);
    }

    @Test
    @Rule({"NOT-2", "DI-1"})
    void two_tabs_never_overwrite_each_other_and_the_second_gets_the_firsts_text() {
        save(0, "first");
        save(1, "from this tab");
        var answer = save(1, "from the other tab");

        assertThat(answer.saved()).isFalse();
        assertThat(answer.draft().content()).isEqualTo(Written.soap("from this tab"));
        assertThat(answer.draft().version()).isEqualTo(2);
    }

    @Test
    @Rule({"NOT-2", "DI-1"})
    void a_second_tab_that_saw_no_draft_does_not_overwrite_the_first() {
        save(0, "from this tab");

        assertThat(save(0, "from the other tab").saved()).isFalse();
    }

    @Test
    @Rule("INT-6")
    void the_first_note_of_a_case_begins_with_the_first_visits_headings() {
        assertThat(writing.open(visit).draft().content().template()).isEqualTo(NoteTemplate.FIRST_VISIT);
    }

    @Test
    @Rule("NOT-3")
    void signing_makes_the_note_and_ends_the_draft() {
        save(0, "practised");
        var id = signing.sign(sign(1, Written.soap("practised"), null));

        assertThat(notes.stored
                        .get(id)
                        .signed(notes.amendments(notes.stored.get(id)), false)
                        .signer())
                .isEqualTo(Signatures.CLAIRE);
        assertThat(notes.stored
                        .get(id)
                        .signed(notes.amendments(notes.stored.get(id)), false)
                        .text()
                        .redFlags())
                .contains(ScreenOutcome.NO_CHANGE);
        assertThat(drafts.isEmpty()).isTrue();
        assertThat(writing.open(visit).signed()).isEqualTo(id);
    }

    @Test
    @Rule("NOT-3")
    void a_note_is_in_the_record_since_its_draft_was_begun() {
        writing.clock = Clock.fixed(NOW.minusSeconds(86_400), TORONTO);
        save(0, "practised");
        var id = signing.sign(sign(1, Written.soap("practised"), null));

        assertThat(notes.stored.get(id).begunAt()).isEqualTo(NOW.minusSeconds(86_400));
        assertThat(notes.stored.get(id).signedAt()).isEqualTo(NOW);
    }

    @Test
    @Rule("DI-2")
    void signing_twice_signs_once() {
        var command = sign(0, Written.soap("practised"), null);

        assertThat(signing.sign(command)).isEqualTo(signing.sign(command));
        assertThat(notes.stored).hasSize(1);
    }

    @Test
    @Rule("NOT-3")
    void a_signed_note_is_neither_signed_again_nor_drafted_over() {
        signing.sign(sign(0, Written.soap("practised"), null));

        refused(NoteRule.ALREADY_SIGNED, () -> signing.sign(sign(0, Written.soap("something else"), null)));
        refused(NoteRule.ALREADY_SIGNED, () -> save(0, "something else"));
    }

    @Test
    @Rule({"NOT-3", "DI-1"})
    void a_page_that_still_shows_what_was_signed_and_taken_out_neither_saves_nor_signs_it_again() {
        save(0, "about somebody else");
        var id = signing.sign(sign(1, Written.soap("about somebody else."), null));
        amending.markInError(new MarkInError(SubmissionKey.random(), id, ErrorReason.TWICE, "two tabs"));

        refused(DraftRule.TAKEN_OUT, () -> save(1, "about somebody else, and more"));
        refused(NoteRule.CHANGED_ELSEWHERE, () -> signing.sign(sign(1, Written.soap("about somebody else"), null)));
        assertThat(drafts.isEmpty()).isTrue();

        assertThat(save(0, "about her").draft().version()).isEqualTo(3); // beyond whatever such a page has seen
        assertThat(save(2, "about somebody else, and more").saved()).isFalse();
    }

    @Test
    @Rule({"NOT-2", "DI-1"})
    void a_text_that_changed_elsewhere_is_not_signed_over() {
        save(0, "first");
        save(1, "from the other tab");

        refused(NoteRule.CHANGED_ELSEWHERE, () -> signing.sign(sign(1, Written.soap("from this tab"), null)));
    }

    @Test
    @Rule("NOT-3")
    void only_someone_with_a_title_signs() {
        title = null;

        refused(NoteRule.SIGNER_NEEDS_TITLE, () -> signing.sign(sign(0, Written.soap("practised"), null)));
    }

    @Test
    @Rule({"CON-6", "ASM-2"})
    void a_finding_is_compared_with_what_was_agreed_at_its_own_time() {
        coveredFrom = STARTS.plusSeconds(600); // 14:10 in the clinic
        var before = Written.withFinding(Component.VESTIBULE, LocalTime.of(14, 6));
        var after = Written.withFinding(Component.VESTIBULE, LocalTime.of(14, 12));

        refused(NoteRule.EXPLAIN_NO_CONSENT, () -> signing.sign(sign(0, before, "  ")));
        assertThat(notes.stored.get(signing.sign(sign(0, after, null))).hasNoRecordedConsent())
                .isFalse();
    }

    @Test
    @Rule("CON-6")
    void explained_it_is_signed_and_reviewed() {
        coveredFrom = Instant.MAX;
        var typed = Written.withFinding(Component.VESTIBULE, LocalTime.of(14, 6));
        var id = signing.sign(sign(0, typed, "agreed aloud, charted late"));

        assertThat(notes.stored.get(id).hasNoRecordedConsent()).isTrue();
        assertThat(notes.opened.addressees()).containsExactly(Addressee.LEAD, Addressee.PRIVACY_OFFICER);
        assertThat(notes.opened.ofAuthorisedPart()).isTrue();
    }

    @Test
    @Rule("ASM-2")
    void a_finding_in_a_component_names_its_time_and_it_has_come() {
        refused(
                NoteRule.FINDING_NEEDS_TIME,
                () -> signing.sign(sign(0, Written.withFinding(Component.VESTIBULE, null), null)));
        refused(
                NoteRule.FINDING_NOT_YET,
                () -> signing.sign(sign(0, Written.withFinding(Component.VESTIBULE, LocalTime.of(16, 0)), null)));
    }

    @Test
    @Rule("NOT-3")
    void an_addendum_is_added_once_and_an_error_is_marked_once() {
        var id = signing.sign(sign(0, Written.soap("practised"), null));
        var addendum = new AddAddendum(SubmissionKey.random(), id, "phoned, all well");
        amending.add(addendum);
        amending.add(addendum);
        amending.markInError(new MarkInError(SubmissionKey.random(), id, ErrorReason.WRONG_VISIT, "the day before"));

        assertThat(notes.amended.get(id))
                .extracting(AmendmentRow::kind)
                .containsExactly(AmendmentKind.ADDENDUM, AmendmentKind.ENTERED_IN_ERROR);
        refused(
                NoteRule.ALREADY_IN_ERROR,
                () -> amending.markInError(new MarkInError(SubmissionKey.random(), id, ErrorReason.OTHER, "again")));
        assertThat(writing.open(visit).signed()).isNull();
        refused(
                NoteRule.SEALED_NOT_MARKED,
                () -> amending.markInError(
                        new MarkInError(SubmissionKey.random(), id, ErrorReason.WRONG_PATIENT, "hers")));
    }

    @Test
    @Rule("NOT-3")
    void only_its_author_says_that_a_note_was_an_error() {
        var id = signing.sign(sign(0, Written.soap("practised"), null));
        amending.circle = new FakeCircle(Opened.byLead(open.episode(), open.patient(), ClinicianId.random()));

        refused(
                NoteRule.ONLY_ITS_AUTHOR,
                () -> amending.markInError(new MarkInError(SubmissionKey.random(), id, ErrorReason.OTHER, "not mine")));
    }

    @Test
    @Rule("ACC-1")
    void a_note_of_a_case_that_does_not_open_is_not_there() {
        assertThatThrownBy(() -> amending.add(new AddAddendum(SubmissionKey.random(), NoteId.random(), "text")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"ACC-4", "NOT-3"})
    void another_registration_later_changes_no_signed_note_and_stands_under_what_is_added_then() {
        var id = signing.sign(sign(0, Written.soap("first"), null));
        var signed = notes.stored.get(id);
        var before = signed.content();
        title = new RegulatedTitle("Physiotherapist", "Physiothérapeute", "OPPQ", "99999");
        amending.add(new AddAddendum(SubmissionKey.random(), id, "later"));

        var shown = signed.signed(notes.amendments(signed), false);
        assertThat(shown.signer().line()).isEqualTo("Claire Boisvert, Physiotherapist, CPO 12345");
        assertThat(signed.content()).isEqualTo(before).contains("CPO 12345").doesNotContain("99999");
        assertThat(shown.amendments().get(0).signer().line()).endsWith("OPPQ 99999");
    }

    private DraftAnswer save(int base, String text) {
        return writing.save(new SaveDraft(visit, base, Written.soap(text), null, UUID.randomUUID()));
    }

    private SignNote sign(int base, NoteContent content, String explanation) {
        return new SignNote(SubmissionKey.random(), visit, base, content, Language.EN, explanation);
    }

    private static void refused(ClinicRule rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }

    private Attestation attestation(Clock clock) {
        var attestation = new Attestation();
        attestation.clock = clock;
        writing.clinicians = attestation.clinicians = new Clinicians() {
            @Override
            public ClinicianRow get(ClinicianId id) {
                return new ClinicianRow(id, "Claire Boisvert", Language.FR, title);
            }

            @Override
            public Optional<LocalDate> lastDayOf(ClinicianId id) {
                return Optional.empty();
            }
        };
        attestation.redFlags = new RedFlagReading() {
            @Override
            public Optional<ScreenRow> lastAnswer(VisitId id) {
                return Optional.of(new ScreenRow(ScreenOutcome.NO_CHANGE, STARTS));
            }
        };
        attestation.consents = new ConsentReading() {
            @Override
            public boolean covers(VisitId id, Component component, Instant at) {
                return !at.isBefore(coveredFrom);
            }
        };
        return attestation;
    }
}
