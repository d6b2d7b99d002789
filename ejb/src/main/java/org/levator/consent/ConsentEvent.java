package org.levator.consent;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.annotations.Immutable;
import org.levator.consent.sheet.ConsentEventRow;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.AnsweredBy;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.EnumSetColumn;
import org.levator.consent.talk.EventKind;
import org.levator.consent.talk.Explanation;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.StopSignal;
import org.levator.consent.talk.ThirdPerson;
import org.levator.patient.care.Adjustment;
import org.levator.shared.ClinicianId;

/** One thing that was said or done, with the time it happened and the time it was recorded. Written once. */
@Entity
@Immutable
public class ConsentEvent {
    @EmbeddedId
    private ConsentEventId id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Consent consent;

    private int seq;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private Instant happenedAt;
    private Instant recordedAt;
    private ClinicianId clinician;

    @Enumerated(EnumType.STRING)
    private Component component;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    private AnsweredBy answeredBy;

    @Enumerated(EnumType.STRING)
    private GoAhead goAhead;

    @Enumerated(EnumType.STRING)
    private StopSignal stopSignal;

    @Convert(converter = EnumSetColumn.Adjustments.class)
    private Set<Adjustment> adjustments;

    private String words; // of the stop signal, or of another adjustment

    private String supportPerson;
    private ThirdPerson thirdPerson;
    private Explanation explanation;
    private ClinicianId supervisor;
    private Integer corrects;

    @Enumerated(EnumType.STRING)
    private EventKind correctsKind; // so that the database too refuses to take back a stop

    private String reason;

    protected ConsentEvent() {}

    private ConsentEvent(EventKind kind, Occasion occasion) {
        this.id = ConsentEventId.random();
        this.kind = kind;
        this.happenedAt = occasion.happenedAt();
        this.recordedAt = occasion.recordedAt();
        this.clinician = occasion.by();
    }

    static ConsentEvent of(EventKind kind, Occasion occasion) {
        return new ConsentEvent(kind, occasion);
    }

    static ConsentEvent of(EventKind kind, Component component, Occasion occasion) {
        var event = new ConsentEvent(kind, occasion);
        event.component = component;
        return event;
    }

    static ConsentEvent explained(Explanation explanation, Occasion occasion) {
        var event = new ConsentEvent(EventKind.EXPLAINED, occasion);
        event.explanation = explanation;
        return event;
    }

    static ConsentEvent answered(Component component, Answer answer, AnsweredBy by, Occasion occasion) {
        var event = of(EventKind.ANSWERED, component, occasion);
        event.answer = answer;
        event.answeredBy = by;
        return event;
    }

    static ConsentEvent wentAhead(GoAhead goAhead, Occasion occasion) {
        var event = new ConsentEvent(EventKind.WENT_AHEAD, occasion);
        event.goAhead = goAhead;
        return event;
    }

    static ConsentEvent signalAgreed(StopSignal signal, String words, Occasion occasion) {
        var event = new ConsentEvent(EventKind.SIGNAL_AGREED, occasion);
        event.stopSignal = signal;
        event.words = words;
        return event;
    }

    static ConsentEvent thirdPersonAnswered(ThirdPerson thirdPerson, String supportPerson, Occasion occasion) {
        var event = new ConsentEvent(EventKind.THIRD_PERSON_ANSWERED, occasion);
        event.thirdPerson = thirdPerson;
        event.supportPerson = supportPerson;
        return event;
    }

    static ConsentEvent adjustmentsAgreed(Set<Adjustment> adjustments, String words, Occasion occasion) {
        var event = new ConsentEvent(EventKind.ADJUSTMENTS_AGREED, occasion);
        event.adjustments = Set.copyOf(adjustments);
        event.words = words;
        return event;
    }

    static ConsentEvent supervisorPresent(ClinicianId supervisor, Occasion occasion) {
        var event = new ConsentEvent(EventKind.SUPERVISOR_PRESENT, occasion);
        event.supervisor = supervisor;
        return event;
    }

    static ConsentEvent corrected(ConsentEvent older, String reason, Occasion occasion) {
        var event = new ConsentEvent(EventKind.CORRECTED, occasion);
        event.corrects = older.seq;
        event.correctsKind = older.kind;
        event.reason = reason;
        return event;
    }

    /** The same for another consent, recorded now by whom it was recorded then. */
    ConsentEvent again(Instant recorded) {
        var event = new ConsentEvent(kind, occasion(recorded));
        event.component = component;
        event.answer = answer;
        event.answeredBy = answeredBy;
        event.goAhead = goAhead;
        event.stopSignal = stopSignal;
        event.adjustments = adjustments;
        event.words = words;
        event.supportPerson = supportPerson;
        event.thirdPerson = thirdPerson;
        event.explanation = explanation;
        event.supervisor = supervisor;
        event.corrects = corrects;
        event.correctsKind = correctsKind;
        event.reason = reason;
        return event;
    }

    /** When it happened and by whom it was recorded, for another consent that it counts for too. */
    Occasion occasion(Instant recorded) {
        return new Occasion(happenedAt, recorded, clinician);
    }

    boolean isBy(ClinicianId who) {
        return clinician.equals(who);
    }

    /** The same was said at the same time and recorded by the same clinician. */
    boolean isSaidAs(ConsentEvent other) {
        return kind == other.kind
                && component == other.component
                && happenedAt.equals(other.happenedAt)
                && clinician.equals(other.clinician);
    }

    ConsentEvent numbered(Consent owner, int number) {
        consent = owner;
        seq = number;
        return this;
    }

    int seq() {
        return seq;
    }

    EventKind kind() {
        return kind;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Component component() {
        return component;
    }

    Answer answer() {
        return answer;
    }

    AnsweredBy answeredBy() {
        return answeredBy;
    }

    GoAhead goAhead() {
        return goAhead;
    }

    StopSignal stopSignal() {
        return stopSignal;
    }

    String words() {
        return words;
    }

    Set<Adjustment> adjustments() {
        return adjustments;
    }

    ThirdPerson thirdPerson() {
        return thirdPerson;
    }

    Explanation explanation() {
        return explanation;
    }

    Integer corrects() {
        return corrects;
    }

    boolean isHerAnswerTo(Component part) {
        return kind == EventKind.ANSWERED && answeredBy == AnsweredBy.PATIENT && component == part;
    }

    boolean isStopOf(Component part) {
        return kind == EventKind.STOPPED || kind == EventKind.NOT_THIS_PART && component == part;
    }

    /** @param corrected whether a later event says that this one was a mistake */
    ConsentEventRow row(boolean corrected, Function<ClinicianId, String> names) {
        return new ConsentEventRow(
                consent.id(),
                consent.round(),
                names.apply(consent.examiner()),
                seq,
                kind,
                happenedAt,
                recordedAt,
                names.apply(clinician),
                component,
                answer,
                answeredBy,
                goAhead,
                stopSignal,
                words,
                adjustments == null ? Set.of() : adjustments,
                supportPerson,
                thirdPerson,
                explanation,
                supervisor == null ? null : names.apply(supervisor),
                corrects,
                reason,
                corrected);
    }
}
