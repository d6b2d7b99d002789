package org.levator.clinician;

import java.util.Set;
import org.levator.shared.ClinicianId;

/** One person who signs in as either of them; whoever else there is has one account. */
public class TwoAccounts extends Clinicians {
    private final Set<ClinicianId> hers;

    public TwoAccounts(ClinicianId one, ClinicianId other) {
        hers = Set.of(one, other);
    }

    @Override
    public boolean isSamePerson(ClinicianId one, ClinicianId other) {
        return one.equals(other) || hers.contains(one) && hers.contains(other);
    }

    @Override
    String accountOf(ClinicianId id) {
        return id.toString();
    }
}
