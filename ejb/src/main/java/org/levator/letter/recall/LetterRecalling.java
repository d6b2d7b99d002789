package org.levator.letter.recall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** Asking back letters that were sent for the wrong patient, until each has come to an end (NOT-3). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.PRIVACY_OFFICER})
public class LetterRecalling {
    @Inject
    CircleOfCare circle;

    @Inject
    Recalls recalls;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /** Those that have not ended, the overdue ones among them and marked. */
    public List<RecallRow> open() {
        var caller = circle.lister(Act.VIEW_RECALL);
        var today = LocalDate.now(clock);
        var sent = recalls.open(caller, today);
        var steps = recalls.steps(sent);
        circle.listed(Act.VIEW_RECALL, sent.size());
        return sent.stream()
                .map(one -> one.row(steps.getOrDefault(one.id(), List.of()), today, clock.getZone()))
                .toList();
    }

    /** @throws BrokenRule if it ended already, or the step does not say what it has to */
    public void record(@Valid @NotNull RecordStep command) {
        var caller = circle.lister(Act.RECALL_LETTER);
        var today = LocalDate.now(clock);
        var recall = recalls.find(command.recall(), caller, today).orElseThrow(() -> circle.refused(Act.RECALL_LETTER));
        circle.handled(Act.RECALL_LETTER, recall.patient(), recall.episode());
        submissions.once(command.key(), recall.id().uuid(), () -> {
            if (recalls.hasEnded(recall.id())) {
                throw new BrokenRule(RecallRule.ENDED);
            }
            recalls.add(RecallStep.done(command, caller.clinician(), clock.instant(), today));
        });
    }
}
