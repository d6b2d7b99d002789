package org.levator.patient;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a typed value holds all that stood before: what was empty may have come, nothing was replaced or taken away. It asks every
 * component that a record has, so that one that is added later is covered too.
 */
final class OnlyAdded {
    private OnlyAdded() {}

    static boolean to(Object before, Object typed) {
        if (before == null || before.equals(typed) || before == Phone.Voicemail.NOT_ASKED) {
            return true;
        }
        if (before instanceof Boolean said) {
            return !said;
        }
        if (before instanceof List<?> all && typed instanceof List<?> now) {
            return all.stream().allMatch(one -> now.stream().anyMatch(other -> to(one, other)));
        }
        return before instanceof Record && typed != null && eachIn(before, typed);
    }

    private static boolean eachIn(Object before, Object typed) {
        return Arrays.stream(before.getClass().getRecordComponents())
                .allMatch(part -> to(read(part, before), read(part, typed)));
    }

    private static Object read(RecordComponent part, Object of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
