package org.levator.safety;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.levator.sealing.SealedId;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Seals;
import org.levator.shared.Role;

/** A flag that was raised for the wrong patient, for the privacy officer alone. */
@Stateless
@RolesAllowed(Role.PRIVACY_OFFICER)
public class SealedFlagReading {
    @Inject
    Seals seals;

    @Inject
    RedFlags flags;

    public FlagHistory get(@NotNull SealedId id) {
        return flags.history(seals.open(id, SealedKind.RED_FLAG));
    }
}
