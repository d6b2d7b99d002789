package org.levator.patient;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.levator.access.CircleOfCare;
import org.levator.patient.care.FakeCareProfiles;
import org.levator.shared.PatientId;

/** The patient registry on maps. */
public final class InMemoryPatients {
    public final PatientRegistry registry = new PatientRegistry();
    private final Map<PatientId, Patient> patients = new HashMap<>();

    public InMemoryPatients(CircleOfCare circle, Clock clock) {
        registry.circle = circle;
        registry.clock = clock;
        registry.patients = new Patients() {
            @Override
            void add(Patient patient) {
                patients.put(patient.id(), patient);
            }
        };
        registry.profiles = new FakeCareProfiles();
    }

    public int size() {
        return patients.size();
    }
}
