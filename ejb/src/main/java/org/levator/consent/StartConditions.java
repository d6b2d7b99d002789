package org.levator.consent;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.levator.consent.around.Surroundings;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.Explanation;
import org.levator.consent.talk.ThirdPerson;
import org.levator.episode.visit.VisitKind;
import org.levator.reference.Requirement;
import org.levator.shared.BrokenRule;

/** Everything that must hold before a component starts (CON-3), in the order in which one would ask. */
record StartConditions(ConsentState state, Surroundings around) {
    void require(Component component) {
        refusal(component).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** The first condition that does not hold. */
    Optional<BrokenRule> refusal(Component component) {
        return Stream.<Function<Component, Optional<BrokenRule>>>of(
                        c -> visit(),
                        c -> stop(),
                        this::part,
                        this::answer,
                        this::ownYes,
                        this::explanation,
                        this::whoDecides,
                        this::interpreter,
                        c -> goAhead(),
                        c -> signal(),
                        this::thirdPerson,
                        this::pause,
                        this::role,
                        this::authorisation)
                .flatMap(condition -> condition.apply(component).stream())
                .findFirst();
    }

    private Optional<BrokenRule> visit() {
        if (!around.visitDay().equals(around.today())) {
            return broken(ConsentRule.VISIT_ON_ANOTHER_DAY, around.visitDay().toString());
        }
        return brokenIf(around.visitKind() != VisitKind.IN_PERSON, ConsentRule.ONLY_IN_PERSON);
    }

    private Optional<BrokenRule> stop() {
        return brokenIf(state.isStopped(), ConsentRule.STOPPED);
    }

    private Optional<BrokenRule> part(Component component) {
        return brokenIf(state.isStopped(component), ConsentRule.PART_STOPPED);
    }

    private Optional<BrokenRule> answer(Component component) {
        return state.answerTo(component)
                .map(answer -> switch (answer) {
                    case YES -> Optional.<BrokenRule>empty();
                    case NO -> broken(ConsentRule.SAID_NO);
                    case NOT_TODAY -> broken(ConsentRule.SAID_NOT_TODAY);
                })
                .orElseGet(() -> broken(ConsentRule.NOT_ANSWERED_YET));
    }

    /** What she herself said against it in this visit gives way to her own yes alone (PAT-7). */
    private Optional<BrokenRule> ownYes(Component component) {
        return brokenIf(
                !state.hasSaidYesHerself(component) && around.spokenAgainst().contains(component),
                ConsentRule.OWN_YES_NEEDED);
    }

    private Optional<BrokenRule> explanation(Component component) {
        return state.explanationOf(component)
                .map(explanation -> {
                    if (explanation.isShort()) {
                        return brokenIf(around.isFullNeeded(component), ConsentRule.FULL_EXPLANATION_NEEDED);
                    }
                    return brokenIf(!explanation.isFull(), ConsentRule.EXPLANATION_INCOMPLETE);
                })
                .orElseGet(() -> broken(ConsentRule.EXPLANATION_MISSING));
    }

    /** Capacity is presumed unless a dated entry says otherwise, and whoever decides for her is on record for this day. */
    private Optional<BrokenRule> whoDecides(Component component) {
        return state.explanation().flatMap(explanation -> switch (explanation.capacity()) {
            case ASSESSED -> Optional.<BrokenRule>empty();
            case PRESUMED -> brokenIf(!around.deciding().herself(), ConsentRule.SOMEONE_DECIDES_WITH_HER);
            case DECISION_MAKER ->
                brokenIf(
                        !around.deciding()
                                .isOnRecord(explanation.decisionMaker().name()),
                        ConsentRule.DECISION_MAKER_NOT_ON_RECORD);
        });
    }

    private Optional<BrokenRule> interpreter(Component component) {
        return state.explanationOf(component)
                .map(Explanation::interpreter)
                .flatMap(i -> brokenIf(i.isFamilyUnasked(), ConsentRule.FAMILY_INTERPRETS_UNASKED));
    }

    private Optional<BrokenRule> goAhead() {
        return state.goAhead()
                .map(answer -> switch (answer) {
                    case YES -> Optional.<BrokenRule>empty();
                    case NOT_SURE -> broken(ConsentRule.NOT_SURE_TODAY);
                    case NO -> broken(ConsentRule.NOT_OK_TODAY);
                })
                .orElseGet(() -> broken(ConsentRule.GO_AHEAD_NOT_ASKED));
    }

    private Optional<BrokenRule> signal() {
        return brokenIf(state.signal().isEmpty(), ConsentRule.STOP_SIGNAL_MISSING);
    }

    private Optional<BrokenRule> thirdPerson(Component component) {
        var answer = state.thirdPerson().filter(ThirdPerson::isAnswered);
        if (answer.isEmpty()) {
            return broken(ConsentRule.THIRD_PERSON_NOT_ANSWERED);
        }
        if (answer.get().isDisagreed()) {
            return broken(ConsentRule.THIRD_PERSON_REQUIRED);
        }
        return brokenIf(answer.get().defers(component), ConsentRule.THIRD_PERSON_UNAVAILABLE);
    }

    private Optional<BrokenRule> pause(Component component) {
        return brokenIf(around.isPaused(component), ConsentRule.PAUSED);
    }

    private Optional<BrokenRule> role(Component component) {
        if (!component.needsAuthorisation()) {
            return Optional.empty();
        }
        if (around.isAssistant()) {
            return broken(ConsentRule.NEVER_BY_ASSISTANT);
        }
        if (around.isStudent() && !around.studentAllowed()) {
            return broken(ConsentRule.STUDENT_NOT_IN_PROVINCE, around.province().name());
        }
        return brokenIf(around.isStudent() && !state.isSupervisorPresent(), ConsentRule.STUDENT_WITHOUT_SUPERVISOR);
    }

    private Optional<BrokenRule> authorisation(Component component) {
        boolean needed = component.needsAuthorisation() && around.required() != Requirement.NO;
        if (!needed || around.authorised()) {
            return Optional.empty();
        }
        var rule = around.required() == Requirement.UNKNOWN
                ? ConsentRule.AUTHORISATION_NOT_ATTESTED
                : ConsentRule.AUTHORISATION_MISSING;
        return broken(rule, around.province().name());
    }

    private static Optional<BrokenRule> brokenIf(boolean broken, ConsentRule rule) {
        return broken ? broken(rule) : Optional.empty();
    }

    private static Optional<BrokenRule> broken(ConsentRule rule, Object... arguments) {
        return Optional.of(new BrokenRule(rule, arguments));
    }
}
