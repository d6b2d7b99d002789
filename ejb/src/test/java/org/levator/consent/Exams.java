package org.levator.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.levator.consent.around.Pause;
import org.levator.consent.around.Surroundings;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.AnsweredBy;
import org.levator.consent.talk.Capacity;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.ConsentMode;
import org.levator.consent.talk.DecisionMaker;
import org.levator.consent.talk.ExplainedItem;
import org.levator.consent.talk.Explanation;
import org.levator.consent.talk.ExplanationForm;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.InterpretedBy;
import org.levator.consent.talk.Interpreter;
import org.levator.consent.talk.InterpreterPresence;
import org.levator.consent.talk.StopSignal;
import org.levator.consent.talk.ThirdPerson;
import org.levator.consent.text.ConsentTextId;
import org.levator.episode.visit.VisitFacts;
import org.levator.episode.visit.VisitKind;
import org.levator.episode.visit.VisitState;
import org.levator.patient.decision.WhoDecides;
import org.levator.reference.Requirement;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Province;
import org.levator.shared.Role;
import org.levator.shared.VisitId;

/** An afternoon's visit in Ottawa, examined by Claire. */
final class Exams {
    static final ZoneId OTTAWA = ZoneId.of("America/Toronto");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final ClinicianId CLAIRE = ClinicianId.random();
    static final ClinicianId NOOR = ClinicianId.random();
    static final ConsentTextId TEXT = new ConsentTextId(UUID.randomUUID());
    static final ConsentTextId NEWER_TEXT = new ConsentTextId(UUID.randomUUID());

    private Exams() {}

    /** A time of that afternoon in Ottawa, for instance {@code 14:06}. */
    static Instant at(String time) {
        return TODAY.atTime(LocalTime.parse(time)).atZone(OTTAWA).toInstant();
    }

    static Occasion when(String time) {
        return Occasion.now(at(time), CLAIRE);
    }

    static Occasion charted(String happened, String recorded) {
        return new Occasion(at(happened), at(recorded), CLAIRE);
    }

    static VisitFacts visit() {
        return new VisitFacts(
                VisitId.random(),
                EpisodeId.random(),
                PatientId.random(),
                CLAIRE,
                at("14:00"),
                VisitKind.IN_PERSON,
                VisitState.BOOKED);
    }

    static Consent asked() {
        return Consent.opened(visit(), CLAIRE, at("14:00"));
    }

    /** Everything that a start needs, for these parts. */
    static Consent agreed(Component... parts) {
        var consent = asked();
        consent.explain(inFull(parts), when("14:01"));
        for (var part : parts) {
            consent.answer(Map.of(part, Answer.YES), AnsweredBy.PATIENT, when("14:02"));
        }
        consent.goAhead(GoAhead.YES, when("14:03"));
        consent.agreeSignal(StopSignal.RAISED_HAND, null, when("14:04"));
        consent.answerThirdPerson(ThirdPerson.declined(), null, when("14:05"));
        return consent;
    }

    static Explanation inFull(Component... parts) {
        return explanation(ExplanationForm.FULL, EnumSet.allOf(ExplainedItem.class), parts);
    }

    static Explanation inShort(Component... parts) {
        return explanation(ExplanationForm.SHORT, Set.of(ExplainedItem.QUESTIONS), parts);
    }

    static Explanation explanation(ExplanationForm form, Set<ExplainedItem> items, Component... parts) {
        return new Explanation(
                form, items, Set.of(parts), ConsentMode.VERBAL, TEXT, null, null, Capacity.PRESUMED, null, null);
    }

    static Explanation interpretedBy(InterpretedBy who, Component... parts) {
        return new Explanation(
                ExplanationForm.FULL,
                EnumSet.allOf(ExplainedItem.class),
                Set.of(parts),
                ConsentMode.VERBAL,
                TEXT,
                null,
                null,
                Capacity.PRESUMED,
                null,
                new Interpreter("Leila", "Farsi", InterpreterPresence.IN_ROOM, who));
    }

    static Explanation toDecisionMaker(Component... parts) {
        return new Explanation(
                ExplanationForm.FULL,
                EnumSet.allOf(ExplainedItem.class),
                Set.of(parts),
                ConsentMode.VERBAL,
                TEXT,
                null,
                null,
                Capacity.DECISION_MAKER,
                new DecisionMaker("Ruth Ames", "sister", "power of attorney for care, 2025"),
                null);
    }

    /** A therapist in Ontario with her authorisation, and nothing paused. */
    static Surroundings ontario() {
        return around(Role.THERAPIST, Requirement.YES, true, false);
    }

    static Surroundings around(String role, Requirement required, boolean authorised, boolean studentAllowed) {
        return new Surroundings(
                VisitKind.IN_PERSON,
                TODAY,
                TODAY,
                role,
                Province.ON,
                required,
                authorised,
                studentAllowed,
                Set.of(),
                explainedBy(),
                Set.of(),
                WhoDecides.HERSELF);
    }

    static Surroundings paused(Pause pause) {
        return around(TODAY, VisitKind.IN_PERSON, Set.of(pause), explainedBy(), WhoDecides.HERSELF);
    }

    static Surroundings on(LocalDate today, VisitKind kind) {
        return around(today, kind, Set.of(), explainedBy(), WhoDecides.HERSELF);
    }

    static Surroundings after(Consent... earlier) {
        return around(TODAY, VisitKind.IN_PERSON, Set.of(), explainedBy(earlier), WhoDecides.HERSELF);
    }

    /** By what is on record somebody of that name decides on exams, and she is not presumed to. */
    static Surroundings decidedBy(String... names) {
        return around(TODAY, VisitKind.IN_PERSON, Set.of(), explainedBy(), new WhoDecides(false, List.of(names)));
    }

    private static Surroundings around(
            LocalDate today,
            VisitKind kind,
            Set<Pause> pauses,
            Map<Component, LocalDate> explained,
            WhoDecides deciding) {
        var a = ontario();
        return new Surroundings(
                kind,
                TODAY,
                today,
                a.role(),
                a.province(),
                a.required(),
                a.authorised(),
                a.studentAllowed(),
                pauses,
                explained,
                a.spokenAgainst(),
                deciding);
    }

    /** As {@link #decidedBy}, after what was recorded in these consents of the visit. */
    static Surroundings decidedByRuthAfter(Consent... ofVisit) {
        var a = decidedBy("Ruth Ames");
        return new Surroundings(
                a.visitKind(),
                a.visitDay(),
                a.today(),
                a.role(),
                a.province(),
                a.required(),
                a.authorised(),
                a.studentAllowed(),
                a.pauses(),
                a.explained(),
                ExamRoom.spokenAgainst(List.of(ofVisit)),
                a.deciding());
    }

    /** Everything that a start needs, where Ruth said yes to these parts for her. */
    static void agreedByRuth(Consent consent, Component... parts) {
        consent.explain(toDecisionMaker(parts), when("14:06"));
        for (var part : parts) {
            consent.answer(Map.of(part, Answer.YES), AnsweredBy.DECISION_MAKER, when("14:07"));
        }
        consent.goAhead(GoAhead.YES, when("14:08"));
        consent.agreeSignal(StopSignal.RAISED_HAND, null, when("14:08"));
        consent.answerThirdPerson(ThirdPerson.declined(), null, when("14:08"));
    }

    static Map<Component, LocalDate> explainedBy(Consent... earlier) {
        return new EarlierExplanations(List.of(earlier), Set.of(TEXT), null, OTTAWA).days();
    }

    static void assertBroken(ClinicRule rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }
}
