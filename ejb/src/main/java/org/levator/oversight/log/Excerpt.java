package org.levator.oversight.log;

import java.util.List;
import org.levator.clinician.PersonRow;

/**
 * What the access log answers, newest first.
 *
 * @param lookers who was there at all, if it was asked about somebody; empty on later pages
 * @param colleagues everyone whose rows can be asked for
 * @param more whether there are older rows
 */
public record Excerpt(List<AccessLine> lines, List<Looker> lookers, List<PersonRow> colleagues, boolean more) {
    static final int LINES = 50;

    /** @param found up to one line more than are shown */
    static Excerpt of(List<AccessLine> found, List<Looker> lookers, List<PersonRow> colleagues) {
        var shown = found.stream().limit(LINES).toList();
        return new Excerpt(shown, lookers, colleagues, found.size() > shown.size());
    }

    /** From where older rows go on. */
    public Long oldest() {
        return lines.isEmpty() ? null : lines.get(lines.size() - 1).id();
    }
}
