package org.levator.episode;

import java.util.List;
import org.levator.access.Relation;
import org.levator.access.TeamRow;
import org.levator.episode.description.Described;
import org.levator.episode.leaving.TellingRow;
import org.levator.episode.visit.VisitRow;

/**
 * What the case page shows: the case, why she comes, how it moved, who is around it, and its visits, newest first.
 *
 * @param earlierVisits whether there were more than those
 * @param relation the reader's own place
 * @param told that the patient knows of a therapist who leaves
 */
public record CaseSummary(
        EpisodeRow episode,
        Described description,
        List<StateChangeRow> history,
        List<TeamRow> team,
        List<VisitRow> visits,
        boolean earlierVisits,
        Relation relation,
        List<TellingRow> told) {}
