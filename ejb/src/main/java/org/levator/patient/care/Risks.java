package org.levator.patient.care;

import java.util.List;
import java.util.Set;

/** What of the care profile changes an exam's risks: an explanation that was given before is given anew (CON-2). */
record Risks(Set<Allergy> allergies, boolean pregnancyPossible, String implants) {
    static final Risks NONE_KNOWN = new Risks(Set.of(), false, null);

    static Risks of(List<Allergy> allergies, Pregnancy pregnancy, String implants) {
        return new Risks(
                Set.copyOf(allergies), pregnancy == Pregnancy.POSSIBLE || pregnancy == Pregnancy.YES, implants);
    }

    @Override
    public String toString() {
        return "Risks[•••]";
    }
}
