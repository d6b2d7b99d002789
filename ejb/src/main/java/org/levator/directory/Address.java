package org.levator.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.shared.Province;

/** A Canadian postal address; any part may be {@code null}. */
@Embeddable
public record Address(
        @Column(name = "address_line") String line,
        @Column(name = "city") String city,
        @Column(name = "province") @Enumerated(EnumType.STRING) Province province,
        @Column(name = "postal_code") String postalCode) {

    /** As on an envelope: the street, then city, province and postal code. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        if (line != null) {
            lines.add(line);
        }
        var place = Stream.of(city, province == null ? null : province.name(), postalCode)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        if (!place.isEmpty()) {
            lines.add(place);
        }
        return lines;
    }
}
