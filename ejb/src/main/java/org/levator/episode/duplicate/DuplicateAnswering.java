package org.levator.episode.duplicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.Acting;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.Stretch;
import org.levator.shared.Submissions;

/** Whether two registrations are one person's: for reception, and for whoever is in a circle of both. Nothing is merged. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION})
public class DuplicateAnswering {
    @Inject
    CircleOfCare circle;

    @Inject
    Duplicates duplicates;

    @Inject
    DuplicateQuery query;

    @Inject
    OtherRegistrations others;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public List<DuplicateRow> open() {
        var caller = circle.lister(Act.VIEW_DUPLICATE);
        var rows = query.open(caller, LocalDate.now(clock));
        circle.listed(Act.VIEW_DUPLICATE, rows.size());
        return rows;
    }

    /** What was said, newest first; {@code page} from 0. */
    public Stretch<AnsweredDuplicate> answered(@Min(0) @Max(10_000) int page) {
        var caller = circle.lister(Act.VIEW_DUPLICATE);
        var answered = query.answered(caller, LocalDate.now(clock), page);
        circle.listed(Act.VIEW_DUPLICATE, answered.rows().size());
        return answered;
    }

    /** Also what was answered, for whoever may correct the answer. */
    public DuplicateRow compare(@NotNull DuplicateId id) {
        var duplicate = opened(id, circle.lister(Act.VIEW_DUPLICATE), Act.VIEW_DUPLICATE);
        circle.handled(Act.VIEW_DUPLICATE, duplicate.patient(), null);
        circle.handled(Act.VIEW_DUPLICATE, duplicate.earlier(), null);
        var row = query.row(duplicate);
        return duplicates.answer(id).map(row::answered).orElse(row);
    }

    /** How many wait for an answer, for home. */
    public int waiting() {
        var caller = circle.lister(Act.VIEW_DUPLICATE);
        var count = query.count(caller, LocalDate.now(clock));
        circle.listed(Act.VIEW_DUPLICATE, count);
        return count;
    }

    /** Under which cases the same person is registered once more, for whoever may open the patient. */
    public List<OtherRegistration> alsoRegistered(@NotNull PatientId id) {
        var opened = circle.openPatient(id, Act.VIEW_PATIENT);
        return others.of(opened.patient(), opened.clinician(), LocalDate.now(clock));
    }

    /** @throws BrokenRule if somebody has answered since the page was read, or if it is one person and nothing says what was done */
    public void answer(@Valid @NotNull AnswerDuplicate command) {
        var caller = circle.lister(Act.ANSWER_DUPLICATE);
        var duplicate = opened(command.duplicate(), caller, Act.ANSWER_DUPLICATE);
        circle.handled(Act.ANSWER_DUPLICATE, duplicate.patient(), null);
        circle.handled(Act.ANSWER_DUPLICATE, duplicate.earlier(), null);
        submissions.once(command.key(), DuplicateId::new, DuplicateId::uuid, () -> keep(command, caller.clinician()));
    }

    private PossibleDuplicate opened(DuplicateId id, Acting caller, Act act) {
        return query.find(caller, id, LocalDate.now(clock)).orElseThrow(() -> circle.refused(act));
    }

    private DuplicateId keep(AnswerDuplicate command, ClinicianId by) {
        var answers = duplicates.answer(command.duplicate()).map(DuplicateAnswer::revision);
        if (answers.orElse(0) != command.seen()) {
            throw new BrokenRule(DuplicateRule.ANSWERED);
        }
        duplicates.add(DuplicateAnswer.given(command, by, clock.instant()));
        return command.duplicate();
    }
}
