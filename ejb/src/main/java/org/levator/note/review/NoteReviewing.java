package org.levator.note.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.Acting;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.Role;

/** Looking at notes that were signed without a recorded consent: the lead's task and the privacy officer's, each its own. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.PRIVACY_OFFICER})
public class NoteReviewing {
    @Inject
    CircleOfCare circle;

    @Inject
    ConsentReviews reviews;

    @Inject
    Clock clock;

    public List<ReviewRow> open() {
        var caller = circle.lister(Act.VIEW_NOTE);
        var rows = reviews.open(addressee(caller), caller, LocalDate.now(clock));
        circle.listed(Act.VIEW_NOTE, rows.size());
        return rows;
    }

    public void close(@Valid @NotNull CloseReview command) {
        var caller = circle.lister(Act.WRITE_NOTE);
        reviews.find(command.review(), addressee(caller), caller, LocalDate.now(clock))
                .orElseThrow(() -> circle.refused(Act.WRITE_NOTE))
                .close(caller.clinician(), clock.instant(), command.remark());
        circle.listed(Act.WRITE_NOTE, 1);
    }

    private static Addressee addressee(Acting caller) {
        return caller.role().equals(Role.PRIVACY_OFFICER) ? Addressee.PRIVACY_OFFICER : Addressee.LEAD;
    }
}
