package org.levator.sealing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.levator.access.Acting;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.audit.Looks;
import org.levator.clinician.Clinicians;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** The privacy officer finds out whether what was written for the wrong patient was a breach, says so once, and whom she told of it. */
@Stateless
@RolesAllowed(Role.PRIVACY_OFFICER)
public class BreachChecking {
    @Inject
    CircleOfCare circle;

    @Inject
    SealedEntries entries;

    @Inject
    Looks looks;

    @Inject
    Clinicians clinicians;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public List<SealedRow> waiting() {
        circle.lister(Act.VIEW_SEALED);
        return listed(entries.waiting());
    }

    /** Those that wait, and after them what is settled. */
    public List<SealedRow> all() {
        circle.lister(Act.VIEW_SEALED);
        return listed(entries.all());
    }

    public SealedSight get(@NotNull SealedId id) {
        circle.lister(Act.VIEW_SEALED);
        var entry = found(id, Act.VIEW_SEALED);
        return new SealedSight(
                entries.row(entry),
                entries.tellings(id),
                couldSee(entry),
                looks.between(
                        entry.patient(),
                        entry.kind().isOfEveryCase() ? null : entry.episode(),
                        entry.kind().information(),
                        entry.enteredAt(),
                        entry.sealedAt()));
    }

    /** What {@link #get} shows left the screen on paper. */
    public void printed(@NotNull SealedId id) {
        circle.lister(Act.PRINT_SEALED);
        found(id, Act.PRINT_SEALED);
    }

    /** Who had a place in the circle, who supervised them, and who came from outside. */
    private List<CouldSee> couldSee(SealedEntry entry) {
        var inside = entries.circle(entry, day(entry.enteredAt()), day(entry.sealedAt())).stream();
        var outside = entries.openings(entry).stream().map(opening -> opening.on(clock.getZone()));
        return Stream.concat(inside, outside).toList();
    }

    /**
     * A breach is recorded as soon as it is found, whether or not anybody was told.
     *
     * @throws BrokenRule if the caller sealed it herself, it was answered already, or what it says about a telling does not hold
     */
    public void answer(@Valid @NotNull AnswerCheck command) {
        var caller = circle.lister(Act.CHECK_BREACH);
        var entry = found(command.sealed(), Act.CHECK_BREACH);
        submissions.once(command.key(), entry.id().uuid(), () -> {
            if (clinicians.isSamePerson(caller.clinician(), entry.sealedBy())) {
                throw new BrokenRule(SealingRule.OWN_SEAL);
            }
            if (entries.check(entry.id()).isPresent()) {
                throw new BrokenRule(SealingRule.ANSWERED_ALREADY);
            }
            var telling = command.telling().map(told -> telling(told, caller));
            entries.add(BreachCheck.answered(command, caller.clinician(), clock.instant()));
            telling.ifPresent(entries::add);
        });
    }

    /**
     * One more who was told of a breach; also by whoever sealed it.
     *
     * @throws BrokenRule if it was found to be none, or it says not who was told and when
     */
    public void tell(@Valid @NotNull TellOfBreach command) {
        var caller = circle.lister(Act.CHECK_BREACH);
        var entry = found(command.sealed(), Act.CHECK_BREACH);
        submissions.once(command.key(), entry.id().uuid(), () -> {
            if (entries.check(entry.id()).filter(BreachCheck::isBreach).isEmpty()) {
                throw new BrokenRule(SealingRule.TOLD_OF_NO_BREACH);
            }
            entries.add(telling(command, caller));
        });
    }

    private SealedEntry found(SealedId id, Act act) {
        var entry = entries.find(id).orElseThrow(() -> circle.refused(act));
        circle.handled(act, entry.patient(), entry.episode());
        return entry;
    }

    private BreachTelling telling(TellOfBreach command, Acting caller) {
        return BreachTelling.recorded(command, caller.clinician(), clock.instant(), LocalDate.now(clock));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private List<SealedRow> listed(List<SealedRow> rows) {
        circle.listed(Act.VIEW_SEALED, rows.size());
        return rows;
    }
}
