package org.levator.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedPatient;
import org.levator.patient.care.CareFacts;
import org.levator.patient.care.CareProfiles;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.PatientId;

/** Takes a new patient in; her first case is opened in the same transaction by {@code episode}. */
@ApplicationScoped
public class PatientRegistry {
    @Inject
    CircleOfCare circle;

    @Inject
    Patients patients;

    @Inject
    CareProfiles profiles;

    @Inject
    Clock clock;

    /** @param healthNumber may be {@code null}: no number is mandatory */
    public OpenedPatient register(PatientDetails details, HealthNumber healthNumber, CareFacts care) {
        var opened = circle.register(PatientId.random());
        patients.add(Patient.registered(opened.patient(), details, healthNumber, LocalDate.now(clock)));
        profiles.begin(opened.patient(), care, opened.clinician(), clock.instant());
        return opened;
    }
}
