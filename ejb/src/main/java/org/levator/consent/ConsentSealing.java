package org.levator.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levator.audit.Act;
import org.levator.consent.sealed.ConsentSealed;
import org.levator.consent.sealed.ConsentToSeal;
import org.levator.consent.sealed.SealConsent;
import org.levator.episode.visit.OpenedVisit;
import org.levator.sealing.Sealer;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;
import org.levator.shared.Submissions;
import org.levator.shared.VisitId;

/** A consent that was recorded for the wrong patient leaves her record at once, and is recorded for the right one (NOT-3). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class ConsentSealing {
    @Inject
    VisitConsents consents;

    @Inject
    RightVisit rightVisit;

    @Inject
    WrongVisit wrongVisit;

    @Inject
    Submissions submissions;

    @Inject
    Event<ConsentSealed> sealed;

    /** Whose entries in this visit the caller may take out of the record, her own first. */
    public List<ConsentToSeal> toSeal(@NotNull VisitId visit) {
        return wrongVisit.toSeal(consents.look(visit, Act.VIEW_CONSENT));
    }

    /**
     * Seals everything that the caller recorded as examiner in this visit; a stop that someone else recorded stays in it too. Or the stop
     * that she recorded there for an examiner who recorded nothing. Or, standing in for her, what an examiner without a place recorded, even if it
     * was never ended: nobody goes on with that exam.
     *
     * @throws BrokenRule if there is nothing there that she may seal; if the exam still goes on, or was stopped by her for another, and it
     *     is not said whose it is, since Stop has to stay at hand and a stop is never lost
     */
    public void seal(@Valid @NotNull SealConsent command) {
        consents.lock(command.visits());
        var wrong = consents.open(command.visit(), Act.RECORD_CONSENT);
        submissions.once(command.key(), command.visit().uuid(), () -> seal(chosen(wrong, command), wrong, command));
    }

    private List<Consent> chosen(OpenedVisit visit, SealConsent command) {
        var all = consents.all(visit);
        if (all.isEmpty()) {
            throw new BrokenRule(ConsentRule.NOTHING_TO_SEAL);
        }
        var chosen = ExamRounds.of(all)
                .filter(rounds -> command.isOf(rounds.examiner()) && wrongVisit.sealer(rounds, visit) == command.by())
                .toList();
        (chosen.isEmpty() ? Sealer.NOBODY : command.by()).require(command.rightVisit() != null);
        if (command.rightVisit() == null && chosen.stream().anyMatch(ExamRounds::isStopForExaminer)) {
            throw new BrokenRule(ConsentRule.STOP_FOR_WHOM);
        }
        return chosen.stream().flatMap(rounds -> rounds.rounds().stream()).toList();
    }

    private void seal(List<Consent> wrongs, OpenedVisit wrong, SealConsent command) {
        if (command.by() == Sealer.AUTHOR && command.rightVisit() == null && consents.isAnyRunning(wrongs)) {
            throw new BrokenRule(ConsentRule.RUNNING_FOR_WHOM);
        }
        var again = Optional.ofNullable(command.rightVisit())
                .map(id -> rightVisit.reenter(wrongs, rightVisit.open(id, wrong, wrongs)))
                .orElse(Map.of());
        wrongVisit.seal(wrongs, wrong, again, command);
        sealed.fire(new ConsentSealed(wrong.facts().episode(), command.visit()));
    }
}
