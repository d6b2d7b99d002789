package org.levator.patient.care;

import java.util.Set;

/** What of the care profile changes an exam's risks: an explanation that was given before is given anew (CON-2). */
record Risks(Set<Allergy> allergies, boolean pregnancyPossible, String implants) {
    static final Risks NONE_KNOWN = new Risks(Set.of(), false, null);

    static Risks of(CareFacts facts) {
        return new Risks(
                Set.copyOf(facts.allergies()),
                facts.pregnancy() == Pregnancy.POSSIBLE || facts.pregnancy() == Pregnancy.YES,
                facts.implantsKnown() == Known.LISTED ? facts.implants() : null);
    }

    @Override
    public String toString() {
        return "Risks[•••]";
    }
}
