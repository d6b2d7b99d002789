package org.levator.clinician;

import java.io.Serializable;
import java.util.List;

/** One person's profile with how it came about: registrations newest first, authorisations, and who is supervised by whom. */
public record PersonSheet(
        PersonRow person,
        List<RegistrationRow> registrations,
        List<Authorisation> authorisations,
        List<SupervisionRow> supervisions)
        implements Serializable {}
