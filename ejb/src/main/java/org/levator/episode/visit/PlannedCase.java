package org.levator.episode.visit;

import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/**
 * A case in which a visit is planned.
 *
 * @param by who plans
 */
record PlannedCase(EpisodeId id, PatientId patient, boolean open, ClinicianId by) {
    /** A visit can be planned in an open case only; what took place is recorded whatever the state. */
    void requireOpen() {
        if (!open) {
            throw new BrokenRule(VisitRule.CASE_IS_CLOSED);
        }
    }
}
