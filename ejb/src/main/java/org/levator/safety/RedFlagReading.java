package org.levator.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.episode.visit.VisitOpening;
import org.levator.safety.screen.ScreenRow;
import org.levator.safety.screen.Screening;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.Role;
import org.levator.shared.Stretch;
import org.levator.shared.VisitId;

/** What is asked, and which flags stand. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class RedFlagReading {
    @Inject
    CircleOfCare circle;

    @Inject
    VisitOpening visits;

    @Inject
    RedFlags flags;

    /** The clinic's list as asked in this visit, and what was answered last. */
    public Screening screening(VisitId visit) {
        var opened = visits.open(visit, Act.VIEW_RED_FLAG);
        return new Screening(flags.questions(), flags.lastAnswer(visit, opened.open()));
    }

    /** Empty when not asked in this visit. */
    public Optional<ScreenRow> lastAnswer(VisitId visit) {
        var opened = visits.open(visit, Act.VIEW_RED_FLAG);
        return flags.lastAnswer(visit, opened.open());
    }

    /** The patient's flags that still pause something or wait for an action, from whichever case: for banner and case page. */
    public List<FlagRow> openFor(EpisodeId episode) {
        return flags.standing(circle.open(episode, Act.VIEW_RED_FLAG));
    }

    /**
     * What stood once: released, or entered in error; for the case's history.
     *
     * @param page from 0
     */
    public Stretch<FlagRow> earlier(EpisodeId episode, @Min(0) @Max(10_000) int page) {
        return flags.earlier(circle.open(episode, Act.VIEW_RED_FLAG), page);
    }

    public FlagHistory get(FlagId flag, EpisodeId episode) {
        var open = circle.open(episode, Act.VIEW_RED_FLAG);
        var kept = flags.get(flag, open);
        return new FlagHistory(
                flags.row(flag, open), kept.detail(), flags.correctors(kept), new Marker(open).markable(kept));
    }
}
