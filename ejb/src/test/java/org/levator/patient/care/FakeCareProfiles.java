package org.levator.patient.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

/** Care profiles in memory. */
public class FakeCareProfiles extends CareProfiles {
    final List<CareProfile> kept = new ArrayList<>();

    @Override
    void add(CareProfile revision) {
        kept.add(revision);
    }

    @Override
    CareProfile newest(PatientId patient) {
        return kept.stream()
                .filter(p -> p.patient().equals(patient))
                .max(Comparator.comparingInt(CareProfile::revision))
                .orElseThrow(() -> new NotFound("care profile"));
    }
}
