package org.levator.oversight.log;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.clinician.Clinicians;
import org.levator.oversight.OutsideCases;
import org.levator.oversight.OversightRule;
import org.levator.shared.BrokenRule;
import org.levator.shared.PatientId;
import org.levator.shared.Role;

/**
 * Who looked at what: the access log for the privacy officer (ACC-3). She is in no circle of care; rows hold names, acts and times, nothing
 * that was seen. Her own look leaves a row too, of each patient she asked about.
 */
@Stateless
@RolesAllowed(Role.PRIVACY_OFFICER)
public class AccessReading {
    @Inject
    CircleOfCare circle;

    @Inject
    OutsideCases cases;

    @Inject
    AccessLines lines;

    @Inject
    Clinicians clinicians;

    @Inject
    Clock clock;

    /** @throws BrokenRule if a name stands without a birth date, or the other way round */
    public Excerpt excerpt(@Valid @NotNull AccessQuestion asked) {
        circle.lister(Act.VIEW_ACCESS_LOG);
        if (asked.isVague()) {
            circle.listed(Act.VIEW_ACCESS_LOG, 0); // for the row of its refusal: this one goes with it
            throw new BrokenRule(OversightRule.WHOM_EXACTLY);
        }
        var whom = cases.patients(asked.whom());
        var excerpt = asked.whom().isEmpty() || !whom.isEmpty() ? answer(asked, whom) : nobody();
        log(whom, excerpt);
        return excerpt;
    }

    private Excerpt answer(AccessQuestion asked, List<PatientId> whom) {
        var condition = AccessCondition.of(asked, whom, clock.getZone());
        var lookers = !whom.isEmpty() && asked.isFirstPage() ? lines.lookers(condition) : List.<Looker>of();
        return Excerpt.of(lines.find(condition), lookers, clinicians.people());
    }

    private Excerpt nobody() {
        return Excerpt.of(List.of(), List.of(), clinicians.people());
    }

    private void log(List<PatientId> whom, Excerpt excerpt) {
        if (whom.isEmpty()) {
            circle.listed(Act.VIEW_ACCESS_LOG, excerpt.lines().size());
        }
        whom.forEach(patient -> circle.handled(Act.VIEW_ACCESS_LOG, patient, null));
    }
}
