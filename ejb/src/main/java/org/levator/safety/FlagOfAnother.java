package org.levator.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitOpening;
import org.levator.safety.screen.ScreenOutcome;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.Seals;
import org.levator.sealing.WrongEntry;
import org.levator.shared.BrokenRule;
import org.levator.shared.FlagId;

/** Seals a flag of the wrong patient and raises it in the visit in which it was said. */
@ApplicationScoped
class FlagOfAnother {
    @Inject
    VisitOpening visits;

    @Inject
    RedFlags flags;

    @Inject
    Seals seals;

    @Inject
    Event<RedFlagRaised> raised;

    @Inject
    Clock clock;

    Sealer sealer(RedFlag flag, OpenedCase open) {
        return seals.sealer(open, Set.of(flag.raisedBy()), flag.raisedAt());
    }

    void seal(RedFlag flag, OpenedCase open, SealFlag command) {
        sealer(flag, open).require(command.rightVisit() != null);
        var again = Optional.ofNullable(command.rightVisit())
                .map(id -> raise(flag, visits.open(id, Act.RECORD_RED_FLAG), command.withActions()))
                .map(FlagId::uuid);
        var wrong = new WrongEntry(
                SealedKind.RED_FLAG,
                flag.id().uuid(),
                flag.episode(),
                flag.patient(),
                flag.readableSince(),
                again.orElse(null));
        flag.seal(seals.seal(wrong, open.clinician(), command.reason()));
    }

    private FlagId raise(RedFlag wrong, OpenedVisit right, boolean withActions) {
        Seals.requireAnother(wrong.patient(), right.facts().patient());
        if (day(wrong.raisedAt()).isBefore(day(right.facts().startsAt()))) {
            throw new BrokenRule(SafetyRule.BEFORE_THAT_VISIT);
        }
        visits.attended(right);
        var answer = ScreenAnswer.given(right, ScreenOutcome.RAISED, wrong.raisedAt());
        var flag = wrong.reentered(answer, clock.instant());
        if (withActions) {
            flag.takeAlong(wrong, clock.instant());
        }
        flags.add(answer);
        flags.add(flag);
        raised.fire(RedFlagRaised.in(right.open(), flag, flags.kind(flag.kind())));
        return flag.id();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
