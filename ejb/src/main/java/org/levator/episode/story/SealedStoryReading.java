package org.levator.episode.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.levator.sealing.SealedId;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Seals;
import org.levator.shared.Role;

/** What was recorded as told by the wrong patient, for the privacy officer alone. */
@Stateless
@RolesAllowed(Role.PRIVACY_OFFICER)
public class SealedStoryReading {
    @Inject
    Seals seals;

    @Inject
    Stories stories;

    public StoryWords get(@NotNull SealedId id) {
        return stories.get(seals.open(id, SealedKind.STORY)).words();
    }
}
