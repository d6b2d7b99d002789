package org.levator.episode;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.audit.Act;
import org.levator.episode.description.CaseDescriptions;
import org.levator.episode.leaving.Leavings;
import org.levator.episode.visit.CaseVisits;
import org.levator.shared.BrokenRule;
import org.levator.shared.EpisodeId;
import org.levator.shared.Role;

/** One case on its way: read as a whole, and moved from state to state; its history stays. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class CaseKeeping {
    @Inject
    CircleOfCare circle;

    @Inject
    Episodes episodes;

    @Inject
    CaseDescriptions descriptions;

    @Inject
    CaseVisits visits;

    @Inject
    Leavings leavings;

    @Inject
    Clock clock;

    /** @param most of its visits, the newest */
    public CaseSummary read(@NotNull EpisodeId id, @Min(1) @Max(5000) int most) {
        var open = circle.open(id, Act.VIEW_CASE);
        var description = descriptions.of(open);
        var timeline = visits.timeline(open, most + 1);
        return new CaseSummary(
                episodes.get(open).row(),
                description,
                episodes.history(open),
                circle.teamOf(open),
                timeline.stream().limit(most).toList(),
                timeline.size() > most,
                open.relation(),
                leavings.tellings(open));
    }

    /**
     * A death stops what was planned at once, in every case of the patient; it writes to nobody.
     *
     * @throws BrokenRule if the case cannot move there; from outside the circle but for a death; of a death for whoever is no therapist
     */
    public void move(@Valid @NotNull MoveCase command) {
        var open = circle.open(command.episode(), Act.CHANGE_CASE);
        requireMayMove(open, command.to());
        if (command.to() == EpisodeState.DECEASED) {
            episodes.waitForPlans(open);
        }
        episodes.get(open).moveTo(command.to(), command.seen(), open.clinician(), clock.instant(), command.reason());
        if (command.to() == EpisodeState.DECEASED) {
            endOthers(open);
            visits.cancelPlanned(open);
        }
    }

    /** A death that a therapist hears of while the lead is away is recorded: somebody might phone the family otherwise. The lead is told. */
    private static void requireMayMove(OpenedCase open, EpisodeState to) {
        if (to != EpisodeState.DECEASED) {
            open.fromInside();
        } else if (!open.role().equals(Role.THERAPIST)) {
            throw new BrokenRule(EpisodeRule.DEATH_BY_A_THERAPIST);
        }
    }

    /** Each of her cases goes back to where it stood; what was cancelled is booked again by hand, if it still suits. */
    public void diedByMistake(@Valid @NotNull DeathByMistake command) {
        var open = circle.open(command.episode(), Act.CHANGE_CASE).fromInside();
        if (open.relation() != Relation.LEAD) {
            throw new BrokenRule(EpisodeRule.MISTAKE_BY_THE_LEAD);
        }
        episodes.waitForPlans(open); // in the order of everybody who changes several of her cases
        episodes.get(open).livesOn(command.seen(), open.clinician(), clock.instant(), command.reason());
        others(open, true).forEach(other -> other.livesOn(open.clinician(), clock.instant(), command.reason()));
    }

    private void endOthers(OpenedCase open) {
        others(open, false)
                .forEach(other -> other.moveTo(EpisodeState.DECEASED, open.clinician(), clock.instant(), null));
    }

    /** Each with its row in the log. */
    private List<Episode> others(OpenedCase open, boolean deceased) {
        var others = episodes.othersOfThePatient(open).stream()
                .filter(other -> deceased == (other.state() == EpisodeState.DECEASED))
                .toList();
        others.forEach(other -> circle.handled(Act.CHANGE_CASE, open, other.id()));
        return others;
    }
}
