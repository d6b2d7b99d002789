package org.levator.patient;

import java.io.Serializable;
import java.util.List;

/** Every name but the chosen one, for a payer or an identity check; {@code legal} is {@code null} where it is the chosen one or unknown. */
public record OtherNames(PersonName legal, List<FormerName> former) implements Serializable {
    @Override
    public String toString() {
        return "OtherNames[•••]";
    }
}
