package org.levator.patient;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.levator.shared.PlainText;
import org.levator.shared.Province;
import org.levator.shared.Text;

/** A postal address; every part may be unknown. */
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

    @Override
    public String toString() {
        return "Address[•••]";
    }
}
