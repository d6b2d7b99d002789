package org.levator.safety.action;

import java.util.List;

/**
 * What somebody may still mark as entered in error.
 *
 * @param actions which of what was done, counted from 0
 */
public record Markable(boolean flag, List<Integer> actions) {
    public static Markable nothing() {
        return new Markable(false, List.of());
    }
}
