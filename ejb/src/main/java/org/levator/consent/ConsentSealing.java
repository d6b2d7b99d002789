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
import org.levator.episode.visit.OpenedVisit;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

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

    /**
     * Seals everything that the caller recorded as examiner in this visit; a stop that someone else recorded stays in it too. Or the stop
     * that she recorded there for an examiner who recorded nothing.
     *
     * @throws BrokenRule if she recorded nothing there; if the exam still goes on, or was stopped by her for another, and it is not said
     *     whose it is, since Stop has to stay at hand and a stop is never lost
     */
    public void seal(@Valid @NotNull SealConsent command) {
        consents.lock(command.visits());
        var wrong = consents.open(command.visit(), Act.RECORD_CONSENT);
        submissions.once(
                command.key(), command.visit().uuid(), () -> seal(recordedByCaller(wrong, command), wrong, command));
    }

    private List<Consent> recordedByCaller(OpenedVisit visit, SealConsent command) {
        var all = consents.all(visit);
        if (all.isEmpty()) {
            throw new BrokenRule(ConsentRule.NOTHING_TO_SEAL);
        }
        var own = ExamRounds.of(all)
                .filter(rounds -> rounds.isToSealBy(visit.open().clinician()))
                .toList();
        if (own.isEmpty()) {
            throw new BrokenRule(ConsentRule.ONLY_WHO_RECORDED);
        }
        if (command.rightVisit() == null && own.stream().anyMatch(ExamRounds::isStopForExaminer)) {
            throw new BrokenRule(ConsentRule.STOP_FOR_WHOM);
        }
        return own.stream().flatMap(rounds -> rounds.rounds().stream()).toList();
    }

    private void seal(List<Consent> own, OpenedVisit wrong, SealConsent command) {
        if (command.rightVisit() == null && consents.isAnyRunning(own)) {
            throw new BrokenRule(ConsentRule.RUNNING_FOR_WHOM);
        }
        var again = Optional.ofNullable(command.rightVisit())
                .map(id -> rightVisit.reenter(own, rightVisit.open(id, wrong, own)))
                .orElse(Map.of());
        wrongVisit.seal(own, wrong, again, command.reason());
        sealed.fire(new ConsentSealed(wrong.facts().episode(), command.visit()));
    }
}
