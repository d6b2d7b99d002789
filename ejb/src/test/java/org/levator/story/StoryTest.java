package org.levator.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.InMemoryCircle;
import org.levator.audit.Act;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.college.RegulatedTitle;
import org.levator.consent.ConsentRule;
import org.levator.consent.ExamDesk;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.StopSignal;
import org.levator.consent.talk.ThirdPerson;
import org.levator.episode.EpisodeState;
import org.levator.episode.InMemoryCases;
import org.levator.episode.MoveCase;
import org.levator.episode.RegisterCase;
import org.levator.episode.description.Description;
import org.levator.episode.visit.VisitState;
import org.levator.letter.LetterDesk;
import org.levator.letter.content.LetterRule;
import org.levator.letter.view.LetterState;
import org.levator.note.NoteDesk;
import org.levator.note.attested.SignNote;
import org.levator.note.content.Finding;
import org.levator.note.content.NoteContent;
import org.levator.note.content.NoteTemplate;
import org.levator.note.content.Section;
import org.levator.note.draft.SaveDraft;
import org.levator.note.signed.NoteRule;
import org.levator.patient.InMemoryPatients;
import org.levator.patient.People;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.Language;
import org.levator.shared.NotFound;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

/** One patient from the referral to the end of care, through the real boundaries on maps, refusals included. */
class StoryTest {
    static final ClinicianRow CLAIRE = new ClinicianRow(
            ClinicianId.random(),
            "Claire Boisvert",
            Language.FR,
            new RegulatedTitle(
                    "Physiotherapist", "Physiothérapeute", "College of Physiotherapists of Ontario", "16042"));
    static final ClinicianId RENEE = ClinicianId.random();
    static final ClinicianId STRANGER = ClinicianId.random();

    final Clock afternoon = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("America/Toronto");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return exam.now();
        }
    };
    final InMemoryCircle people = new InMemoryCircle(afternoon);
    final InMemoryPatients patients = new InMemoryPatients(people.circle(), afternoon);
    final InMemoryCases cases = new InMemoryCases(people.circle(), patients.registry, List.of(CLAIRE), afternoon);
    final ExamDesk exam = new ExamDesk(CLAIRE.id(), cases.visits);
    final NoteDesk notes = new NoteDesk(CLAIRE, cases.visits, exam.reading, afternoon);

    @Test
    @Rule({"ACC-1", "CAS-4", "CON-3", "CON-4", "CON-6", "NOT-3", "LET-2", "LET-3"})
    void from_a_referral_to_the_end_of_care() {
        var episode = receptionRegistersMaya();
        var visit = cases.visitOf(episode);

        people.signIn(STRANGER, Role.THERAPIST);
        assertThatThrownBy(() -> cases.visits.open(visit, Act.VIEW_VISIT)).isInstanceOf(NotFound.class);

        people.signIn(CLAIRE.id(), Role.THERAPIST);
        cases.keeping.move(new MoveCase(episode, 0, EpisodeState.ACTIVE, null));
        theExamStartsOnlyWhenEverythingIsAgreed(visit);
        sheSaysStopAndItIsFinal(visit);
        theNoteIsSignedWithAnExplanation(visit);
        theLetterGoesOutOnlyWithHerConsent(episode, visit);
        cases.keeping.move(new MoveCase(episode, 0, EpisodeState.DISCHARGED, "She has what she came for"));

        assertThat(cases.stateOf(episode)).isEqualTo(EpisodeState.DISCHARGED);
        assertThat(cases.stateOf(visit)).isEqualTo(VisitState.ATTENDED);
        assertThat(people.log).contains("DENIED VIEW_VISIT", "ALLOWED STOP_EXAM", "ALLOWED SIGN_NOTE");
    }

    private EpisodeId receptionRegistersMaya() {
        people.signIn(RENEE, Role.RECEPTION);
        var form = new RegisterCase(
                SubmissionKey.random(),
                People.called("Maya", "Tremblay"),
                null,
                People.allergicToLatex(),
                CLAIRE.id(),
                new Description("Pain with insertion since 2021", null),
                LocalDateTime.of(2026, 11, 22, 14, 0),
                false);
        var episode = cases.registration.register(form);

        assertThat(cases.registration.register(form)).isEqualTo(episode);
        assertThat(patients.size()).isEqualTo(1);
        assertThatThrownBy(() -> people.circle().open(episode, Act.VIEW_CASE)).isInstanceOf(NotFound.class);
        return episode;
    }

    private void theExamStartsOnlyWhenEverythingIsAgreed(VisitId visit) {
        refused(ConsentRule.NOT_ASKED_YET, () -> start(visit));
        exam.explain(visit, Component.VESTIBULE);
        exam.recording.goAhead(exam.entry(visit), GoAhead.NOT_SURE);
        refused(ConsentRule.NOT_SURE_TODAY, () -> start(visit));
        exam.later(1);
        exam.recording.goAhead(exam.entry(visit), GoAhead.YES);
        refused(ConsentRule.STOP_SIGNAL_MISSING, () -> start(visit));
        exam.recording.agreeSignal(exam.entry(visit), StopSignal.RAISED_HAND, null);
        refused(ConsentRule.THIRD_PERSON_NOT_ANSWERED, () -> start(visit));
        exam.recording.answerThirdPerson(exam.entry(visit), ThirdPerson.declined(), null);
        exam.flagPausesInternalWork();
        refused(ConsentRule.PAUSED, () -> start(visit));
        exam.flagIsReleased();

        start(visit);
        assertThat(exam.reading.covers(visit, Component.VESTIBULE, exam.now())).isTrue();
    }

    private void sheSaysStopAndItIsFinal(VisitId visit) {
        exam.later(5);
        exam.conduct.stop(visit, null);
        exam.conduct.stop(visit, null);

        refused(ConsentRule.STOPPED, () -> start(visit));
        assertThat(exam.reading.covers(visit, Component.VESTIBULE, exam.now())).isFalse();
    }

    private void theNoteIsSignedWithAnExplanation(VisitId visit) {
        exam.later(20);
        var content = new NoteContent(
                NoteTemplate.FIRST_VISIT,
                Map.of(Section.HURTS_WHERE, "Burning at the entrance"),
                Map.of(),
                List.of(new Finding(Component.VESTIBULE, LocalTime.of(14, 20), "less guarding")));
        assertThat(notes.writing
                        .save(new SaveDraft(visit, 0, content, null, UUID.randomUUID()))
                        .saved())
                .isTrue();

        refused(NoteRule.EXPLAIN_NO_CONSENT, () -> notes.signing.sign(signature(visit, content, null)));
        var note = notes.signing.sign(signature(visit, content, "Charted late: seen at 14:08, before she said stop"));
        assertThat(notes.isMarkedNoRecordedConsent(note)).isTrue();
        refused(NoteRule.ALREADY_SIGNED, () -> notes.signing.sign(signature(visit, content, null)));
    }

    private void theLetterGoesOutOnlyWithHerConsent(EpisodeId episode, VisitId visit) {
        var letters = new LetterDesk(cases.visits.open(visit, Act.VIEW_LETTER).open());
        refused(LetterRule.NO_CONSENT, () -> letters.issue(letters.startToFamilyPhysician(episode)));

        var letter = letters.startToFamilyPhysician(episode);
        letters.agreeToDisclose(letter);
        letters.issue(letter);
        letters.fax(letter);
        assertThat(letters.pdf(letter)).startsWith("%PDF".getBytes());
        assertThat(letters.stateOf(letter)).isEqualTo(LetterState.SENT);
    }

    private void start(VisitId visit) {
        exam.conduct.start(visit, Component.VESTIBULE);
    }

    private static SignNote signature(VisitId visit, NoteContent content, String explanation) {
        return new SignNote(SubmissionKey.random(), visit, 1, content, Language.EN, explanation);
    }

    private static void refused(ClinicRule rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }
}
