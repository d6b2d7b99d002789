package org.levator.episode.description;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.levator.sealing.SealedId;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Seals;
import org.levator.shared.Role;

/** What was written about somebody else, for the privacy officer alone. */
@Stateless
@RolesAllowed(Role.PRIVACY_OFFICER)
public class SealedDescriptionReading {
    @Inject
    Seals seals;

    @Inject
    Descriptions descriptions;

    public Description get(@NotNull SealedId id) {
        return descriptions.get(seals.open(id, SealedKind.DESCRIPTION)).description();
    }
}
