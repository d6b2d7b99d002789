package org.levator.patient.number;

import java.io.Serializable;
import org.levator.patient.number.HealthNumber.Doubt;
import org.levator.shared.Province;

/** A health number as pages show it unasked: "•••• 897"; {@code doubt} is {@code null} when nothing speaks against it. */
public record MaskedHealthNumber(Province province, String masked, Doubt doubt) implements Serializable {
    public static MaskedHealthNumber of(HealthNumber number) {
        return number == null
                ? null
                : new MaskedHealthNumber(
                        number.province(), number.masked(), number.doubt().orElse(null));
    }
}
