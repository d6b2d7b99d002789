package org.levator.shared;

import java.util.List;

/**
 * A part of a list that grows for as long as the clinic works, newest first.
 *
 * @param older whether there is more behind it
 */
public record Stretch<T>(List<T> rows, boolean older) {
    public static final int ROWS = 50;

    /** How many rows to ask for: one more than are shown says that there are more. */
    public static final int ASKED = ROWS + 1;

    public static <T> Stretch<T> of(List<T> found) {
        return new Stretch<>(found.stream().limit(ROWS).toList(), found.size() > ROWS);
    }
}
