package org.levator.caseload;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.levator.caseload.attention.AttentionKind;
import org.levator.shared.EpisodeId;

/**
 * One page of a caseload.
 *
 * @param waiting what waits in which case, as on home
 * @param found how many rows the whole list has
 * @param counts how many cases each tab holds, whatever is looked for
 */
public record Caseload(
        List<CaseloadRow> rows,
        Map<EpisodeId, Set<AttentionKind>> waiting,
        long found,
        Map<CaseloadTab, Long> counts,
        int page,
        int pages) {
    public boolean waits(EpisodeId episode, AttentionKind kind) {
        return waiting.getOrDefault(episode, Set.of()).contains(kind);
    }
}
