package org.levator.patient;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levator.patient.mistake.RemovalRow;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

/** Patients in memory. */
class FakePatients extends Patients {
    private final Map<PatientId, Patient> kept = new HashMap<>();

    @Override
    void add(Patient patient) {
        kept.put(patient.id(), patient);
    }

    @Override
    Patient get(PatientId id) {
        return Optional.ofNullable(kept.get(id)).orElseThrow(() -> new NotFound("patient"));
    }

    @Override
    List<RemovalRow> removals(PatientId of) {
        return get(of).removals().stream()
                .map(r -> new RemovalRow(
                        r.mistaken(), r.removedAt(), r.removedBy().toString()))
                .toList();
    }
}
