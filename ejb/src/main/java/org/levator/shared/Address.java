package org.levator.shared;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Canadian postal address; any part may be {@code null}. */
@Embeddable
public record Address(
        @PlainText(max = 200) String line,
        @PlainText(max = 100) String city,
        @Enumerated(EnumType.STRING) Province province,
        @PlainText(max = 20) String postalCode)
        implements Serializable {
    public Address {
        line = Text.clean(line);
        city = Text.clean(city);
        postalCode = Text.clean(postalCode);
    }

    /** As on an envelope: the street, then city, province and postal code. */
    public List<String> lines() {
        var place = Stream.of(city, province == null ? null : province.name(), postalCode)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(line, place)
                .filter(part -> part != null && !part.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return "Address[•••]";
    }
}
