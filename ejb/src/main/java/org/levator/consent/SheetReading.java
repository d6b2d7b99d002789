package org.levator.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.levator.clinician.Clinicians;
import org.levator.consent.around.Surroundings;
import org.levator.consent.sheet.ConsentSheet;
import org.levator.consent.sheet.ConsentStrip;
import org.levator.consent.sheet.ExamPhase;
import org.levator.consent.sheet.LastTime;
import org.levator.consent.sheet.PartRow;
import org.levator.consent.sheet.StripPart;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.Explanation;
import org.levator.consent.text.ConsentTexts;
import org.levator.episode.visit.OpenedVisit;
import org.levator.reference.Requirement;
import org.levator.shared.BrokenRule;

/** Puts the rows together that the consent page and the strip show. */
@ApplicationScoped
class SheetReading {
    @Inject
    VisitConsents consents;

    @Inject
    ExamRoom room;

    @Inject
    ConsentTexts texts;

    @Inject
    Clinicians clinicians;

    @Inject
    Clock clock;

    Instant moment() {
        return clock.instant();
    }

    ConsentSheet sheet(OpenedVisit visit) {
        var counting = consents.counting(visit);
        var current = texts.current(LocalDate.now(clock));
        var consent = VisitConsents.newest(visit, VisitConsents.ofVisit(visit, counting));
        var state = consent.map(c -> c.stateAt(moment())).orElseGet(ConsentState::nothingSaid);
        var around = room.around(visit, counting, current);
        return new ConsentSheet(
                visit.facts(),
                consent.map(Consent::id).orElse(null),
                consent.map(Consent::round).orElse(0),
                consent.map(c -> c.phase(moment())).orElse(ExamPhase.NOT_ASKED),
                state.stoppedAt().orElse(null),
                parts(state, around),
                state.explanation().orElse(null),
                state.goAhead().orElse(null),
                state.signal().map(ConsentEvent::stopSignal).orElse(null),
                state.signal().map(ConsentEvent::words).orElse(null),
                state.thirdPerson().orElse(null),
                state.adjustments().map(ConsentEvent::adjustments).orElse(null),
                state.adjustments().map(ConsentEvent::words).orElse(null),
                lastTime(visit, counting, around).orElse(null),
                current,
                around.required() == Requirement.UNKNOWN && !around.authorised() && around.isTherapist(),
                around.isStudent() && around.studentAllowed() && !state.isSupervisorPresent(),
                state.isStopped() || state.hasStoppedPart(),
                around.deciding());
    }

    private static List<PartRow> parts(ConsentState state, Surroundings around) {
        var conditions = new StartConditions(state, around);
        return Arrays.stream(Component.values())
                .map(part -> part(part, state, around, conditions.refusal(part)))
                .toList();
    }

    private static PartRow part(Component part, ConsentState state, Surroundings around, Optional<BrokenRule> refusal) {
        return new PartRow(
                part,
                state.answerTo(part).orElse(null),
                around.explained().get(part),
                state.isRunning(part),
                state.wasStarted(part),
                state.isStopped(part),
                around.isPaused(part),
                refusal.map(r -> r.rule().messageKey()).orElse(null),
                refusal.map(BrokenRule::arguments).orElse(List.of()));
    }

    ConsentStrip strip(Consent consent, String ticket) {
        var state = consent.stateAt(moment());
        return new ConsentStrip(
                consent.visit(),
                consent.phase(moment()),
                clinicians.get(consent.examiner()).name(),
                stripParts(state),
                state.current().orElse(null),
                state.goAhead().orElse(null),
                state.goAheadAt().orElse(null),
                state.signal().map(ConsentEvent::stopSignal).orElse(null),
                state.signal().map(ConsentEvent::words).orElse(null),
                state.stoppedAt().orElse(null),
                ticket);
    }

    private static List<StripPart> stripParts(ConsentState state) {
        return Arrays.stream(Component.values())
                .filter(c -> state.answerTo(c).isPresent() || state.wasStarted(c) || state.isStopped(c))
                .map(c -> new StripPart(c, state.answerTo(c).orElse(null), state.isRunning(c), state.isStopped(c)))
                .toList();
    }

    private Optional<LastTime> lastTime(OpenedVisit visit, List<Consent> counting, Surroundings around) {
        var before =
                counting.stream().filter(c -> !c.visit().equals(visit.facts().id()));
        return before.max(Comparator.comparing(Consent::openedAt)).map(newest -> {
            var state = newest.stateAt(moment());
            return new LastTime(
                    LocalDate.ofInstant(newest.openedAt(), clock.getZone()),
                    agreed(state, around),
                    state.signal().map(ConsentEvent::stopSignal).orElse(null),
                    state.signal().map(ConsentEvent::words).orElse(null),
                    state.thirdPerson().orElse(null),
                    state.adjustments().map(ConsentEvent::adjustments).orElse(null),
                    state.adjustments().map(ConsentEvent::words).orElse(null));
        });
    }

    /** Where a decision-maker decides, nothing is offered in short: the two are asked each time. */
    private static Set<Component> agreed(ConsentState state, Surroundings around) {
        if (!around.deciding().herself()
                || state.explanation().filter(Explanation::hasDecisionMaker).isPresent()) {
            return Set.of();
        }
        return state.agreed().stream().filter(c -> !around.isFullNeeded(c)).collect(Collectors.toSet());
    }
}
