package org.levator.access;

import java.time.Instant;
import java.util.Optional;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;

/** The proof that the caller may see the patient's name, contacts and safety facts, and that the log says so. Nothing clinical. */
public final class OpenedPatient {
    private final PatientId patient;
    private final Acting acting;
    private final Instant outsideUntil; // null: not from outside a circle

    OpenedPatient(PatientId patient, Acting acting) {
        this(patient, acting, null);
    }

    private OpenedPatient(PatientId patient, Acting acting, Instant outsideUntil) {
        this.patient = patient;
        this.acting = acting;
        this.outsideUntil = outsideUntil;
    }

    static OpenedPatient fromOutside(OpenGlass glass, Acting acting) {
        return new OpenedPatient(glass.patient(), acting, glass.until());
    }

    public PatientId patient() {
        return patient;
    }

    /** When a look from outside the circles of her cases ends; empty for everyone else. */
    public Optional<Instant> outsideUntil() {
        return Optional.ofNullable(outsideUntil);
    }

    /** @throws BrokenRule from outside the circles of her cases, as {@link OpenedCase#fromInside} */
    public OpenedPatient fromInside() {
        if (outsideUntil != null) {
            throw new BrokenRule(TeamRule.ONLY_FOR_THE_CIRCLE);
        }
        return this;
    }

    public ClinicianId clinician() {
        return acting.clinician();
    }

    public String role() {
        return acting.role();
    }
}
