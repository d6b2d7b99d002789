package org.levator.clinician;

import java.io.Serializable;
import java.util.List;
import org.levator.clinician.college.Authorisation;
import org.levator.clinician.college.RegistrationRow;
import org.levator.clinician.supervision.SupervisionRow;

/** One person's profile with how it came about: names and registrations newest first, authorisations, and who is supervised by whom. */
public record PersonSheet(
        PersonRow person,
        String givenName,
        String familyName,
        List<FormerName> formerNames,
        List<RegistrationRow> registrations,
        List<Authorisation> authorisations,
        List<SupervisionRow> supervisions)
        implements Serializable {}
