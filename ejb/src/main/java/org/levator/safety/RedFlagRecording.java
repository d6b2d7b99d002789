package org.levator.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitOpening;
import org.levator.safety.action.FlagAction;
import org.levator.safety.action.RecordAction;
import org.levator.safety.screen.AnswerScreen;
import org.levator.safety.screen.RaiseFlag;
import org.levator.safety.screen.ScreenOutcome;
import org.levator.shared.FlagId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** Asking in a visit, and recording what was done. Any clinical role may; nothing here refuses what happened. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class RedFlagRecording {
    @Inject
    VisitOpening visits;

    @Inject
    CircleOfCare circle;

    @Inject
    RedFlags flags;

    @Inject
    Submissions submissions;

    @Inject
    Event<RedFlagRaised> raised;

    @Inject
    Clock clock;

    /** Nothing new, or not now; said again, it is asked again. */
    public void answer(@Valid @NotNull AnswerScreen command) {
        if (command.outcome() == ScreenOutcome.RAISED) {
            throw new IllegalArgumentException("a positive answer is raised with its kind");
        }
        var visit = visits.open(command.visit(), Act.RECORD_RED_FLAG);
        submissions.once(
                command.key(), ScreenAnswerId::new, ScreenAnswerId::uuid, () -> answer(visit, command.outcome()));
    }

    private ScreenAnswerId answer(OpenedVisit visit, ScreenOutcome outcome) {
        visits.attended(visit);
        var answer = ScreenAnswer.given(visit, outcome, clock.instant());
        flags.add(answer);
        return answer.id();
    }

    public FlagId raise(@Valid @NotNull RaiseFlag command) {
        var visit = visits.open(command.visit(), Act.RECORD_RED_FLAG);
        return submissions.once(command.key(), FlagId::new, FlagId::uuid, () -> raise(visit, command));
    }

    private FlagId raise(OpenedVisit visit, RaiseFlag command) {
        visits.attended(visit);
        var kind = flags.kind(command.kind());
        var answer = ScreenAnswer.given(visit, ScreenOutcome.RAISED, clock.instant());
        var flag = RedFlag.raised(answer, kind, command.said());
        flags.add(answer);
        flags.add(flag);
        raised.fire(RedFlagRaised.in(visit.open(), flag, kind));
        return flag.id();
    }

    public void act(@Valid @NotNull RecordAction command) {
        var open = circle.open(command.episode(), Act.RECORD_RED_FLAG);
        submissions.once(command.key(), command.flag().uuid(), () -> flags.get(command.flag(), open)
                .record(action(command, open, clock.instant())));
    }

    private static FlagAction action(RecordAction command, OpenedCase open, Instant now) {
        return new FlagAction(
                command.kind(),
                command.happenedAt(),
                now,
                open.clinician(),
                command.whom(),
                command.told(),
                command.assessor(),
                command.outcome());
    }
}
