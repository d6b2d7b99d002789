package org.levator.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.levator.access.OpenedCase;
import org.levator.patient.care.CareProfileRow;
import org.levator.patient.care.CareProfiles;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.server.RunningTransaction;

/** For the features above: the patient of a case that was opened. */
@ApplicationScoped
public class PatientFacts {
    @Inject
    Patients patients;

    @Inject
    CareProfiles profiles;

    @Inject
    RunningTransaction transaction;

    @Inject
    Clock clock;

    public PatientRow of(OpenedCase open) {
        return patients.get(open.patient()).row();
    }

    /** The name that she went by at that moment, for what was signed then. */
    public String nameAt(OpenedCase open, Instant moment) {
        return patients.get(open.patient())
                .chosenNameAt(moment, clock.getZone())
                .full();
    }

    public CareProfileRow careOf(OpenedCase open) {
        return transaction.once("care", open.patient(), () -> profiles.current(open.patient()));
    }

    /** For what is printed or sent, the whole number; the caller's own act is in the log. On a screen only {@link HealthNumber#masked} (PAT-2). */
    public Optional<HealthNumber> healthNumberOf(OpenedCase open) {
        return patients.get(open.patient()).healthNumber();
    }
}
