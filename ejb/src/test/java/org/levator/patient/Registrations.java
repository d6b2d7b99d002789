package org.levator.patient;

import java.time.Clock;
import org.levator.access.FakeCircle;
import org.levator.patient.care.FakeCareProfiles;

/** A registry in memory, for tests of features above. */
public final class Registrations {
    private Registrations() {}

    public static PatientRegistry inMemory(FakeCircle circle, Clock clock) {
        var registry = new PatientRegistry();
        registry.circle = circle;
        registry.patients = new FakePatients();
        registry.profiles = new FakeCareProfiles();
        registry.clock = clock;
        return registry;
    }
}
