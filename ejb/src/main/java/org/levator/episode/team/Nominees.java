package org.levator.episode.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.levator.clinician.Clinicians;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;

/** Who may be named for a case: to lead it, to cover it, or to work in it too. */
@ApplicationScoped
class Nominees {
    @Inject
    Clinicians clinicians;

    /** @throws BrokenRule if she neither has a title nor is supervised that day by somebody who has (ACC-1) */
    void requireColleague(ClinicianId named, LocalDate day) {
        if (!clinicians.isColleague(named, day)) {
            throw new BrokenRule(ColleagueRule.NOT_A_COLLEAGUE);
        }
    }

    /** @throws BrokenRule unless she is a therapist and still here that day (ACC-4) */
    void requireTherapist(ClinicianId named, LocalDate day) {
        if (!clinicians.isTherapist(named, day)) {
            throw new BrokenRule(ColleagueRule.LEAD_NOT_A_THERAPIST);
        }
    }

    /**
     * Named by somebody who opens no case.
     *
     * @throws BrokenRule if she names herself: she would let herself in (ACC-2); or for who is no therapist that day
     */
    void requireOtherTherapist(ClinicianId named, ClinicianId by, LocalDate day) {
        if (clinicians.isSamePerson(named, by)) {
            throw new BrokenRule(ColleagueRule.NOT_FOR_YOURSELF);
        }
        requireTherapist(named, day);
    }
}
