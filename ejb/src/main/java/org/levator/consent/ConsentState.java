package org.levator.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.levator.consent.sheet.ExamPhase;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.AnsweredBy;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.Explanation;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.ThirdPerson;

/** What held at one moment: the events up to it, in the order in which they happened, without those that were corrected. */
final class ConsentState {
    private final Map<AnsweredBy, Map<Component, Answer>> answers = new EnumMap<>(AnsweredBy.class);
    private final List<Explanation> explanations = new ArrayList<>();
    private final List<Component> running = new ArrayList<>();
    private final Set<Component> started = EnumSet.noneOf(Component.class);
    private final Set<Component> stoppedParts = EnumSet.noneOf(Component.class);
    private ConsentEvent goAhead;
    private ConsentEvent signal;
    private ConsentEvent adjustments;
    private ThirdPerson thirdPerson;
    private boolean supervisorPresent;
    private boolean finished;
    private boolean notDone;
    private Instant stoppedAt;

    private ConsentState() {
        for (var by : AnsweredBy.values()) {
            answers.put(by, new EnumMap<>(Component.class));
        }
    }

    static ConsentState nothingSaid() {
        return new ConsentState();
    }

    static ConsentState at(Instant moment, List<ConsentEvent> events) {
        var corrected = corrected(events);
        var state = new ConsentState();
        events.stream()
                .filter(e -> !e.happenedAt().isAfter(moment) && !corrected.contains(e.seq()))
                .sorted(Comparator.comparing(ConsentEvent::happenedAt).thenComparing(ConsentEvent::seq))
                .forEach(state::apply);
        return state;
    }

    /** The numbers of the events that were taken back. */
    static Set<Integer> corrected(List<ConsentEvent> events) {
        return events.stream()
                .map(ConsentEvent::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void apply(ConsentEvent e) {
        switch (e.kind()) {
            case EXPLAINED -> explanations.add(e.explanation());
            case ANSWERED -> answer(e);
            case WENT_AHEAD -> goAhead = e;
            case SIGNAL_AGREED -> signal = e;
            case THIRD_PERSON_ANSWERED -> thirdPerson = e.thirdPerson();
            case ADJUSTMENTS_AGREED -> adjustments = e;
            case SUPERVISOR_PRESENT -> supervisorPresent = true;
            case STARTED -> start(e.component());
            case NOT_THIS_PART -> stopPart(e.component());
            case STOPPED -> stop(e.happenedAt());
            case FINISHED -> finish();
            case NOT_DONE -> notDone = true;
            case CORRECTED -> {} // what it takes back is left out already
        }
    }

    private void answer(ConsentEvent e) {
        answers.get(e.answeredBy()).put(e.component(), e.answer());
        notDone = false;
    }

    private void start(Component component) {
        running.remove(component);
        running.add(component);
        started.add(component);
        finished = false;
        notDone = false;
    }

    /** The rest goes on only if she says so: she is asked again. */
    private void stopPart(Component component) {
        running.remove(component);
        stoppedParts.add(component);
        goAhead = null;
    }

    private void stop(Instant at) {
        stoppedAt = stoppedAt == null ? at : stoppedAt;
        running.clear();
    }

    private void finish() {
        running.clear();
        finished = true;
        goAhead = null;
    }

    ExamPhase phase() {
        if (isStopped()) {
            return ExamPhase.STOPPED;
        }
        if (isRunning()) {
            return ExamPhase.RUNNING;
        }
        if (finished) {
            return ExamPhase.FINISHED;
        }
        return notDone ? ExamPhase.NOT_DONE : ExamPhase.ASKED;
    }

    boolean isStopped() {
        return stoppedAt != null;
    }

    boolean isFinished() {
        return finished;
    }

    boolean isNotDone() {
        return notDone;
    }

    Optional<Instant> stoppedAt() {
        return Optional.ofNullable(stoppedAt);
    }

    boolean isStopped(Component component) {
        return stoppedParts.contains(component);
    }

    boolean hasStoppedPart() {
        return !stoppedParts.isEmpty();
    }

    boolean isRunning(Component component) {
        return running.contains(component);
    }

    boolean isRunning() {
        return !running.isEmpty();
    }

    boolean wasStarted(Component component) {
        return started.contains(component);
    }

    /** The part that was started last and goes on. */
    Optional<Component> current() {
        return running.isEmpty() ? Optional.empty() : Optional.of(running.get(running.size() - 1));
    }

    /** Consent said yes to this part, she was OK to go ahead, and nobody said stop. */
    boolean covers(Component component) {
        return !isStopped()
                && agreed().contains(component)
                && goAhead().filter(g -> g == GoAhead.YES).isPresent();
    }

    /** A decision-maker's yes counts only while the person has not said anything else herself (PAT-7). */
    Optional<Answer> answerTo(Component component) {
        var own = answers.get(AnsweredBy.PATIENT).get(component);
        if (!hasDecisionMaker() || own != null && own != Answer.YES) {
            return Optional.ofNullable(own);
        }
        return Optional.ofNullable(answers.get(AnsweredBy.DECISION_MAKER).get(component));
    }

    /** A decision-maker said yes to this part and she has not spoken against it. */
    boolean isDecidedForHer(Component component) {
        return hasDecisionMaker()
                && answers.get(AnsweredBy.DECISION_MAKER).get(component) == Answer.YES
                && answerTo(component).filter(a -> a == Answer.YES).isPresent();
    }

    boolean hasSaidYesHerself(Component component) {
        return answers.get(AnsweredBy.PATIENT).get(component) == Answer.YES;
    }

    boolean isDecidedForHer() {
        return Arrays.stream(Component.values()).anyMatch(this::isDecidedForHer);
    }

    private boolean hasDecisionMaker() {
        return explanation().filter(Explanation::hasDecisionMaker).isPresent();
    }

    /** The newest explanation of that part. */
    Optional<Explanation> explanationOf(Component component) {
        return explanations.stream().filter(e -> e.isOf(component)).reduce((older, newer) -> newer);
    }

    /** The newest of any part. */
    Optional<Explanation> explanation() {
        return explanations.stream().reduce((older, newer) -> newer);
    }

    /** The parts that she says yes to and has not stopped. */
    Set<Component> agreed() {
        return Arrays.stream(Component.values())
                .filter(c -> !isStopped(c)
                        && answerTo(c).filter(a -> a == Answer.YES).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Component.class)));
    }

    Optional<GoAhead> goAhead() {
        return Optional.ofNullable(goAhead).map(ConsentEvent::goAhead);
    }

    Optional<Instant> goAheadAt() {
        return Optional.ofNullable(goAhead).map(ConsentEvent::happenedAt);
    }

    Optional<ConsentEvent> signal() {
        return Optional.ofNullable(signal);
    }

    Optional<ConsentEvent> adjustments() {
        return Optional.ofNullable(adjustments);
    }

    Optional<ThirdPerson> thirdPerson() {
        return Optional.ofNullable(thirdPerson);
    }

    boolean isSupervisorPresent() {
        return supervisorPresent;
    }
}
