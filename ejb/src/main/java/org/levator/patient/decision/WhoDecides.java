package org.levator.patient.decision;

import java.util.List;
import org.levator.shared.Text;

/**
 * Who takes one kind of decision on one day, by what is on record.
 *
 * @param herself capacity is presumed, or was found again
 * @param decisionMakers who may decide by a paper that holds on that day, by name; nobody's yes overrides her no
 */
public record WhoDecides(boolean herself, List<String> decisionMakers) {
    public static final WhoDecides HERSELF = new WhoDecides(true, List.of());

    public WhoDecides {
        decisionMakers = List.copyOf(decisionMakers);
    }

    /** Somebody of that name may decide in her place that day, and she is not presumed to do so herself. */
    public boolean isOnRecord(String name) {
        return !herself && decisionMakers.stream().map(WhoDecides::words).anyMatch(words(name)::equals);
    }

    /** The words name somebody who may decide in her place that day, for instance with the relation behind the name. */
    public boolean isNamedIn(String words) {
        var all = words(words);
        return !herself && decisionMakers.stream().map(WhoDecides::words).anyMatch(all::contains);
    }

    /** Word after word between blanks, accents and case aside, so that one name is not found inside another. */
    private static String words(String text) {
        return " " + Text.folded(text).replaceAll("[^\\p{L}\\p{N}'-]+", " ").strip() + " ";
    }

    /** Whether anybody may. */
    public boolean isDecidedByAnother() {
        return !herself && !decisionMakers.isEmpty();
    }

    @Override
    public String toString() {
        return "WhoDecides[" + herself + "]";
    }
}
