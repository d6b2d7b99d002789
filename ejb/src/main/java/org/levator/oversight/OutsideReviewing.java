package org.levator.oversight;

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
import org.levator.access.BreakGlassId;
import org.levator.access.CircleOfCare;
import org.levator.access.OutsideCircle;
import org.levator.audit.Act;
import org.levator.clinician.Clinicians;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;
import org.levator.shared.Stretch;
import org.levator.shared.Submissions;

/**
 * Every opening from outside the circle is told to the case's lead until she has said that she saw it, and stands with the privacy
 * officer until she has said what she found.
 */
@Stateless
@RolesAllowed(Role.PRIVACY_OFFICER)
public class OutsideReviewing {
    @Inject
    CircleOfCare circle;

    @Inject
    OutsideCircle outside;

    @Inject
    Openings openings;

    @Inject
    Clinicians clinicians;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public List<OpeningRow> waiting() {
        circle.lister(Act.VIEW_BREAK_GLASS);
        return listed(openings.unreviewed());
    }

    /** What was found, newest first; {@code page} from 0. */
    public Stretch<ReviewedOpening> reviewed(@Min(0) @Max(10_000) int page) {
        circle.lister(Act.VIEW_BREAK_GLASS);
        var found = openings.reviewed(page);
        listed(found.rows());
        return found;
    }

    /** Of the cases that the caller leads: to know of, not to judge. */
    @RolesAllowed(Role.THERAPIST)
    public List<OpeningRow> ofMyCases() {
        var caller = circle.lister(Act.VIEW_BREAK_GLASS);
        return listed(openings.unseen(caller.clinician(), LocalDate.now(clock)));
    }

    /** @throws BrokenRule if the caller opened it herself, before she led the case */
    @RolesAllowed(Role.THERAPIST)
    public void seen(@Valid @NotNull SeenOpening command) {
        var lead = circle.lister(Act.ACKNOWLEDGE_BREAK_GLASS).clinician();
        var opening = openings.find(command.opening())
                .filter(o -> circle.leadOf(o.episode()).filter(lead::equals).isPresent())
                .orElseThrow(() -> circle.refused(Act.ACKNOWLEDGE_BREAK_GLASS));
        circle.handled(Act.ACKNOWLEDGE_BREAK_GLASS, opening.patient(), opening.episode());
        submissions.once(command.key(), opening.id().uuid(), () -> {
            requireOther(lead, opening);
            if (!openings.isSeen(opening.id())) {
                openings.add(BreakGlassSeen.by(lead, opening, clock.instant()));
            }
        });
    }

    /** @throws BrokenRule if it was reviewed meanwhile, or is the caller's own */
    public void review(@Valid @NotNull ReviewOpening command) {
        var caller = circle.lister(Act.REVIEW_BREAK_GLASS);
        var opening = openings.find(command.opening()).orElseThrow(() -> circle.refused(Act.REVIEW_BREAK_GLASS));
        circle.handled(Act.REVIEW_BREAK_GLASS, opening.patient(), opening.episode());
        submissions.once(command.key(), opening.id().uuid(), () -> {
            if (openings.isReviewed(opening.id())) {
                throw new BrokenRule(OversightRule.REVIEWED_ALREADY);
            }
            requireOther(caller.clinician(), opening);
            openings.add(BreakGlassFinding.about(opening, command, caller.clinician(), clock.instant()));
        });
    }

    /** Whoever opened it, also by another account of hers, is not the one to say anything about it. */
    private void requireOther(ClinicianId caller, Opening opening) {
        if (clinicians.isSamePerson(caller, opening.by())) {
            throw new BrokenRule(OversightRule.OWN_OPENING);
        }
    }

    /** Before its hour is over. */
    public void end(@NotNull BreakGlassId id) {
        var caller = circle.lister(Act.REVIEW_BREAK_GLASS);
        var opening = openings.find(id).orElseThrow(() -> circle.refused(Act.REVIEW_BREAK_GLASS));
        circle.handled(Act.REVIEW_BREAK_GLASS, opening.patient(), opening.episode());
        outside.end(opening.id(), caller);
    }

    private <T> List<T> listed(List<T> rows) {
        circle.listed(Act.VIEW_BREAK_GLASS, rows.size());
        return rows;
    }
}
