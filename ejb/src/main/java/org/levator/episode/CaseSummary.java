package org.levator.episode;

import java.util.List;
import org.levator.access.Relation;
import org.levator.access.TeamRow;

/**
 * What the case page shows: the case, how it moved, who is around it, and its visits, newest first.
 *
 * @param relation the reader's own place
 */
public record CaseSummary(
        EpisodeRow episode,
        List<StateChangeRow> history,
        List<TeamRow> team,
        List<VisitRow> visits,
        Relation relation) {}
