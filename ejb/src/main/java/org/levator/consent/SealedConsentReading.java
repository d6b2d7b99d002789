package org.levator.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.levator.clinician.Clinicians;
import org.levator.consent.sheet.ConsentEventRow;
import org.levator.sealing.SealedId;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Seals;
import org.levator.shared.Role;

/** What was recorded for the wrong patient, for the privacy officer alone. */
@Stateless
@RolesAllowed(Role.PRIVACY_OFFICER)
public class SealedConsentReading {
    @Inject
    Seals seals;

    @Inject
    Consents consents;

    @Inject
    Clinicians clinicians;

    public List<ConsentEventRow> events(@NotNull SealedId id) {
        return consents.get(seals.open(id, SealedKind.CONSENT))
                .rows(clinician -> clinicians.get(clinician).name());
    }
}
