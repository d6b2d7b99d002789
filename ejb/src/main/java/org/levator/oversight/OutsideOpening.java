package org.levator.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.access.OutsideCircle;
import org.levator.audit.Act;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.Role;

/** A therapist opens a case outside her circle of care, with a reason. Each try is in the log, also one that finds nobody. */
@Stateless
@RolesAllowed(Role.THERAPIST)
public class OutsideOpening {
    @Inject
    CircleOfCare circle;

    @Inject
    OutsideCircle outside;

    @Inject
    OutsideCases cases;

    @Inject
    Openings openings;

    @Inject
    Clock clock;

    /** What the caller has open now; her lists do not show it. */
    public List<OpeningRow> running() {
        var therapist = circle.lister(Act.VIEW_BREAK_GLASS);
        var rows = openings.running(therapist.clinician(), clock.instant());
        circle.listed(Act.VIEW_BREAK_GLASS, rows.size());
        return rows;
    }

    /**
     * Empty unless the number, or name and birth date together, fit exactly: whether anybody is registered is not told. Whoever is found is
     * named in the log, whether or not her case is opened then.
     */
    public List<SoughtCase> find(@Valid @NotNull SeekOutside command) {
        circle.lister(Act.SEEK_OUTSIDE);
        var found = cases.find(command.sought());
        if (found.isEmpty()) {
            circle.listed(Act.SEEK_OUTSIDE, 0);
        }
        found.forEach(hit -> circle.handled(Act.SEEK_OUTSIDE, hit.patient(), hit.episode()));
        return found;
    }

    /**
     * Whoever is in the circle already opens the case as always.
     *
     * @return the case that is open now
     * @throws NotFound if there is no such case
     */
    public EpisodeId open(@Valid @NotNull OpenOutside command) {
        var therapist = circle.lister(Act.BREAK_GLASS);
        if (circle.isAround(command.episode())) {
            return circle.open(command.episode(), Act.VIEW_CASE).episode();
        }
        return outside.open(
                command.key(), circle.unopened(command.episode(), Act.BREAK_GLASS), therapist, command.reason());
    }
}
