package org.levator.consent;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.levator.consent.around.Surroundings;
import org.levator.consent.sheet.ConsentEventRow;
import org.levator.consent.sheet.ExamPhase;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.AnsweredBy;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.EventKind;
import org.levator.consent.talk.Explanation;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.Interpreter;
import org.levator.consent.talk.StopSignal;
import org.levator.consent.talk.ThirdPerson;
import org.levator.episode.visit.VisitFacts;
import org.levator.patient.care.Adjustment;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.ConsentId;
import org.levator.shared.EpisodeId;
import org.levator.shared.VisitId;

/**
 * One visit's agreement between one patient and one examiner, component by component: a list of events, nothing is ever changed
 * (CON-1, CON-5). What holds at a moment follows the time at which things happened; a stop wins over everything at or after it. Going
 * on after a stop is a new consent: the next {@code round} of the same visit and examiner (CON-4).
 */
@Entity
public class Consent {
    @EmbeddedId
    private ConsentId id;

    private EpisodeId episode;
    private VisitId visit;
    private ClinicianId examiner;
    private int series; // a sealed one keeps its place
    private int round;
    private Instant openedAt;

    @OneToMany(mappedBy = "consent", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ConsentEvent> events;

    @Version
    private int version;

    protected Consent() {}

    /** The first of this visit with this examiner. */
    static Consent opened(VisitFacts visit, ClinicianId examiner, Instant at) {
        return opened(visit, examiner, 1, at);
    }

    /** @param series one more than of those that were sealed */
    static Consent opened(VisitFacts visit, ClinicianId examiner, int series, Instant at) {
        var consent = new Consent();
        consent.id = ConsentId.random();
        consent.episode = visit.episode();
        consent.visit = visit.id();
        consent.examiner = examiner;
        consent.series = series;
        consent.round = 1;
        consent.openedAt = at;
        consent.events = new ArrayList<>();
        return consent;
    }

    /** What was recorded here belongs to that visit: all of it once more, each thing at its time, recorded as a late entry. */
    Consent reentered(VisitFacts right, int inSeries, Instant recordedAt) {
        var again = opened(right, examiner, inSeries, openedAt);
        again.round = round;
        events.forEach(e -> again.append(e.again(recordedAt)));
        return again;
    }

    Stream<ConsentEvent> said() {
        return events.stream();
    }

    /** Every sign of no in it. */
    List<ConsentEvent> stops() {
        return events.stream().filter(e -> e.kind().isStop()).toList();
    }

    /**
     * She was asked anew after a stop.
     *
     * @throws BrokenRule while nothing in this one was stopped
     */
    Consent openedAnew(Occasion occasion) {
        var state = stateAt(occasion.happenedAt());
        if (!state.isStopped() && !state.hasStoppedPart()) {
            throw new BrokenRule(ConsentRule.STILL_OPEN);
        }
        var next = new Consent();
        next.id = ConsentId.random();
        next.episode = episode;
        next.visit = visit;
        next.examiner = examiner;
        next.series = series;
        next.round = round + 1;
        next.openedAt = occasion.happenedAt();
        next.events = new ArrayList<>();
        return next;
    }

    /** @throws BrokenRule if a decision-maker is said to decide and is not named */
    void explain(Explanation explanation, Occasion occasion) {
        if (explanation.hasDecisionMaker() && explanation.decisionMaker() == null) {
            throw new BrokenRule(ConsentRule.DECISION_MAKER_NAMED);
        }
        add(ConsentEvent.explained(explanation, occasion));
    }

    /**
     * Any sign of no is a stop (PAT-7): of everything, where somebody else had said yes for her; of the part, where it was being done.
     *
     * @throws BrokenRule if a part was stopped before: a yes to it now is a new consent's
     */
    void answer(Map<Component, Answer> answers, AnsweredBy by, Occasion occasion) {
        var before = stateAt(occasion.happenedAt());
        answers.forEach((component, answer) -> {
            if (answer == Answer.YES && before.isStopped(component)) {
                throw new BrokenRule(ConsentRule.PART_STOPPED);
            }
            add(ConsentEvent.answered(component, answer, by, occasion));
        });
        var no = answers.keySet().stream()
                .filter(c -> answers.get(c) != Answer.YES)
                .toList();
        if (by == AnsweredBy.PATIENT && no.stream().anyMatch(before::isDecidedForHer)) {
            stop(occasion);
        }
        no.stream().filter(before::isRunning).forEach(part -> notThisPart(part, occasion));
    }

    /** A no while something is being done, or where somebody else had said yes for her, is a stop (PAT-7). */
    void goAhead(GoAhead answer, Occasion occasion) {
        var before = stateAt(occasion.happenedAt());
        add(ConsentEvent.wentAhead(answer, occasion));
        if (answer == GoAhead.NO && (before.isRunning() || before.isDecidedForHer())) {
            stop(occasion);
        }
    }

    /** @throws BrokenRule if the signal is a word of her own and the word is missing */
    void agreeSignal(StopSignal signal, String words, Occasion occasion) {
        if (signal == StopSignal.OWN_WORD && words == null) {
            throw new BrokenRule(ConsentRule.OWN_WORD_MISSING);
        }
        add(ConsentEvent.signalAgreed(signal, words, occasion));
    }

    /** @throws BrokenRule if one is said to be there who is not named, or not trained, or family */
    void answerThirdPerson(ThirdPerson answer, String supportPerson, Occasion occasion) {
        if (!answer.isNeutral()) {
            throw new BrokenRule(ConsentRule.THIRD_PERSON_NAMED_AND_TRAINED);
        }
        add(ConsentEvent.thirdPersonAnswered(answer, supportPerson, occasion));
    }

    void agreeAdjustments(Set<Adjustment> adjustments, String words, Occasion occasion) {
        add(ConsentEvent.adjustmentsAgreed(adjustments, words, occasion));
    }

    void seeSupervisor(ClinicianId supervisor, Occasion occasion) {
        add(ConsentEvent.supervisorPresent(supervisor, occasion));
    }

    /** No exam today: a complete outcome, without a reason. */
    void notDone(Occasion occasion) {
        if (!stateAt(occasion.happenedAt()).isNotDone()) {
            add(ConsentEvent.of(EventKind.NOT_DONE, occasion));
        }
    }

    /** @throws BrokenRule with the first condition that does not hold (CON-3) */
    void start(Component component, Surroundings around, Occasion occasion) {
        var state = stateAt(occasion.happenedAt());
        new StartConditions(state, around).require(component);
        if (!state.isRunning(component)) {
            add(ConsentEvent.of(EventKind.STARTED, component, occasion));
        }
    }

    /** Charted afterwards: what was begun is recorded, whatever had been agreed; both times show. */
    void wasStarted(Component component, Occasion occasion) {
        append(ConsentEvent.of(EventKind.STARTED, component, occasion));
    }

    /** This part stops at once; the rest goes on only if she says so. Said twice it changes nothing. */
    void notThisPart(Component component, Occasion said) {
        var occasion = sinceOpening(said);
        var state = stateAt(occasion.happenedAt());
        if (!state.isStopped() && !state.isStopped(component) && !isTooLate(said)) {
            append(ConsentEvent.of(EventKind.NOT_THIS_PART, component, occasion));
        }
    }

    /**
     * Stop wins over everything at or after it, and said twice it changes nothing. A stop set to before this consent was opened anew
     * counts from its opening, unless this exam is over.
     */
    void stop(Occasion said) {
        var occasion = sinceOpening(said);
        if (!stateAt(occasion.happenedAt()).isStopped() && !isTooLate(said)) {
            append(ConsentEvent.of(EventKind.STOPPED, occasion));
        }
    }

    /** A stop from another consent of the same visit, as it was recorded there; one that counted for several rounds is kept once. */
    void keep(ConsentEvent stop) {
        if (events.stream().noneMatch(stop::isSaidAs)) {
            append(stop.again(stop.recordedAt()));
        }
    }

    private Occasion sinceOpening(Occasion said) {
        return round == 1 ? said : said.notEarlierThan(openedAt);
    }

    /** Said before this one was opened anew, and this exam is over. */
    private boolean isTooLate(Occasion said) {
        return !sinceOpening(said).equals(said) && stateAt(said.recordedAt()).isFinished();
    }

    void finish(Occasion occasion) {
        var state = stateAt(occasion.happenedAt());
        if (!state.isRunning() && !state.isFinished()) {
            throw new BrokenRule(ConsentRule.NOT_STARTED);
        }
        if (!state.isFinished()) {
            add(ConsentEvent.of(EventKind.FINISHED, occasion));
        }
    }

    /** @throws BrokenRule for a stop, which stays, and where there is nothing to take back */
    void correct(int older, String reason, Occasion occasion) {
        var event = events.stream()
                .filter(e -> e.seq() == older && e.kind() != EventKind.CORRECTED)
                .findFirst()
                .orElseThrow(() -> new BrokenRule(ConsentRule.NOTHING_TO_CORRECT));
        if (event.kind().isStop()) {
            throw new BrokenRule(ConsentRule.STOP_STAYS);
        }
        if (!ConsentState.corrected(events).contains(older)) {
            append(ConsentEvent.corrected(event, reason, occasion));
        }
    }

    /** @throws BrokenRule if she had said stop by then: going on is a new consent's */
    private void add(ConsentEvent event) {
        if (stateAt(event.happenedAt()).isStopped()) {
            throw new BrokenRule(ConsentRule.STOPPED);
        }
        append(event);
    }

    private void append(ConsentEvent event) {
        events.add(event.numbered(this, events.size() + 1));
    }

    /** Since when it could be read. */
    Instant recordedAt() {
        return events.stream()
                .map(ConsentEvent::recordedAt)
                .min(Comparator.naturalOrder())
                .orElse(openedAt);
    }

    ExamPhase phase(Instant at) {
        return stateAt(at).phase();
    }

    ConsentState stateAt(Instant moment) {
        return ConsentState.at(moment, events);
    }

    /** Her own last answer to this part was not a yes, or it was stopped where somebody else had said yes for her (PAT-7). */
    boolean hasSpokenAgainst(Component component) {
        var ownNo = latest(e -> e.isHerAnswerTo(component)).filter(e -> e.answer() != Answer.YES);
        return ownNo.isPresent()
                || events.stream().anyMatch(e -> e.isStopOf(component)) && everDecidedForHer(component);
    }

    private boolean everDecidedForHer(Component component) {
        return events.stream().anyMatch(e -> stateAt(e.happenedAt()).isDecidedForHer(component));
    }

    /** The newest event of which this holds, of those not taken back. */
    Optional<ConsentEvent> latest(Predicate<ConsentEvent> which) {
        var corrected = ConsentState.corrected(events);
        return events.stream()
                .filter(e -> !corrected.contains(e.seq()))
                .filter(which)
                .max(Comparator.comparing(ConsentEvent::happenedAt).thenComparing(ConsentEvent::seq));
    }

    /** Of the explanations that were not taken back. */
    Stream<Interpreter> interpreters() {
        var corrected = ConsentState.corrected(events);
        return events.stream()
                .filter(e -> e.explanation() != null && !corrected.contains(e.seq()))
                .map(e -> e.explanation().interpreter())
                .filter(Objects::nonNull);
    }

    List<ConsentEventRow> rows(Function<ClinicianId, String> names) {
        var corrected = ConsentState.corrected(events);
        return events.stream()
                .map(e -> e.row(corrected.contains(e.seq()), names))
                .toList();
    }

    ConsentId id() {
        return id;
    }

    EpisodeId episode() {
        return episode;
    }

    VisitId visit() {
        return visit;
    }

    ClinicianId examiner() {
        return examiner;
    }

    int series() {
        return series;
    }

    int round() {
        return round;
    }

    Instant openedAt() {
        return openedAt;
    }
}
