package org.levator.patient;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A legal name as far as pages tell it unasked: "O. T.".
 *
 * @param former how many it replaced: another with the same initials is told apart by it
 */
public record MaskedLegalName(String masked, long former) implements Serializable {
    /** @param names {@code legal} is {@code null} where it is the chosen one or unknown: nothing is to be told then */
    static MaskedLegalName of(OtherNames names) {
        return names.legal() == null ? null : new MaskedLegalName(masked(names.legal()), former(names.former()));
    }

    private static String masked(PersonName name) {
        return Stream.of(name.given(), name.family())
                .filter(Objects::nonNull)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }

    private static long former(List<FormerName> names) {
        return names.stream()
                .filter(name -> name.kind() == FormerName.Kind.LEGAL)
                .count();
    }
}
