package org.levator.caseload.attention;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.VisitId;

/**
 * What something on the list is about.
 *
 * @param flag of a flag, a call or a pause; else {@code null}
 * @param visit of an unsigned note; else {@code null}
 */
public record Matter(@NotNull AttentionKind kind, @NotNull EpisodeId episode, FlagId flag, VisitId visit)
        implements Serializable {
    static Matter ofFlag(AttentionKind kind, EpisodeId episode, FlagId flag) {
        return new Matter(kind, episode, flag, null);
    }

    static Matter ofNote(EpisodeId episode, VisitId visit) {
        return new Matter(AttentionKind.UNSIGNED_NOTE, episode, null, visit);
    }

    static Matter withoutNextVisit(EpisodeId episode) {
        return new Matter(AttentionKind.NO_NEXT_VISIT, episode, null, null);
    }
}
