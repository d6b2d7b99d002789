package org.levator.caseload.day;

import java.util.List;

/** The cases that are offered; {@code more} when there are other open ones, which part of a name or number brings up. */
public record CaseChoices(List<CaseChoice> cases, boolean more) {
    /** Before anybody asks for them. */
    public static CaseChoices none() {
        return of(List.of());
    }

    /** @param found up to one more than are offered */
    static CaseChoices of(List<CaseChoice> found) {
        var offered = found.stream().limit(DayQuery.CHOICES).toList();
        return new CaseChoices(offered, found.size() > offered.size());
    }
}
