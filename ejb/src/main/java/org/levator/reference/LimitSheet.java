package org.levator.reference;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A limit as the administrator sees it.
 *
 * @param now what counts
 * @param changes each time it was set, the last one first
 */
public record LimitSheet(LimitSetting now, List<LimitChange> changes) implements Serializable {
    /** @param settings of one limit, the newest first */
    static LimitSheet of(List<LimitSetting> settings) {
        var changes = IntStream.range(1, settings.size())
                .mapToObj(before -> LimitChange.between(settings.get(before), settings.get(before - 1)))
                .toList();
        return new LimitSheet(settings.get(0), changes);
    }

    public LimitCode code() {
        return now.code();
    }
}
