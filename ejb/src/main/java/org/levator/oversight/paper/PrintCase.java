package org.levator.oversight.paper;

import jakarta.validation.constraints.NotNull;
import org.levator.shared.EpisodeId;
import org.levator.shared.VisitId;

/**
 * A page of one case was printed.
 *
 * @param visit whose page it is, which its note's author may see after her place has ended; {@code null} for other pages
 */
public record PrintCase(@NotNull Paper paper, @NotNull EpisodeId episode, VisitId visit) {}
