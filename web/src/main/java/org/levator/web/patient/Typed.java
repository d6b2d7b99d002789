package org.levator.web.patient;

import java.util.Objects;
import java.util.stream.Stream;
import org.levator.shared.Text;

/** Whether something was typed at all. */
final class Typed {
    private Typed() {}

    static boolean any(String... parts) {
        return Stream.of(parts).map(Text::clean).anyMatch(Objects::nonNull);
    }
}
