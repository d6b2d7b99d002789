package org.levator.note.review;

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
import org.levator.shared.Role;
import org.levator.shared.Stretch;
import org.levator.shared.Submissions;

/**
 * Looking again at signed notes: the lead's task and the privacy officer's, each its own. The privacy officer is in no circle of care, so
 * she is told who, which case, when and whether a part asked for an authorisation; the note and its author's explanation are clinical
 * text and stay with the circle (ACC-1).
 */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.PRIVACY_OFFICER})
public class NoteReviewing {
    @Inject
    CircleOfCare circle;

    @Inject
    NoteReviews reviews;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public List<ReviewRow> open() {
        var caller = circle.lister(Act.VIEW_REVIEW);
        var rows = reviews.open(addressee(caller), caller, LocalDate.now(clock));
        circle.listed(Act.VIEW_REVIEW, rows.size());
        return rows;
    }

    /** What was done, newest first; {@code page} from 0. */
    public Stretch<ReviewedNote> closed(@Min(0) @Max(10_000) int page) {
        var caller = circle.lister(Act.VIEW_REVIEW);
        var closed = reviews.closed(addressee(caller), caller, LocalDate.now(clock), page);
        circle.listed(Act.VIEW_REVIEW, closed.rows().size());
        return closed;
    }

    /** @throws BrokenRule if somebody closed it meanwhile */
    public void close(@Valid @NotNull CloseReview command) {
        var caller = circle.lister(Act.CLOSE_REVIEW);
        var review = reviews.find(command.review(), addressee(caller), caller, LocalDate.now(clock))
                .orElseThrow(() -> circle.refused(Act.CLOSE_REVIEW));
        circle.handled(Act.CLOSE_REVIEW, review.patient(), review.episode());
        submissions.once(
                command.key(),
                review.id().uuid(),
                () -> review.close(caller.clinician(), clock.instant(), command.remark()));
    }

    private static Addressee addressee(Acting caller) {
        return caller.role().equals(Role.PRIVACY_OFFICER) ? Addressee.PRIVACY_OFFICER : Addressee.LEAD;
    }
}
