package org.levator.patient;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/** A name as its bearer writes it; {@code family} is {@code null} for people with one name only. */
@Embeddable
public record PersonName(@NotBlank @PlainText(max = 100) String given, @PlainText(max = 100) String family)
        implements Serializable {
    public PersonName {
        given = Text.clean(given);
        family = Text.clean(family);
    }

    public String full() {
        return Stream.of(given, family).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** As lists show it where others may look on: "Maya T." */
    public String brief() {
        return family == null ? given : given + " " + family.substring(0, family.offsetByCodePoints(0, 1)) + ".";
    }

    @Override
    public String toString() {
        return "PersonName[•••]";
    }
}
