package org.levator.letter.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.levator.access.OpenedCase;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.Seals;
import org.levator.sealing.WrongEntry;
import org.levator.shared.BrokenRule;

/** Seals a consent to disclose of the wrong patient. It is asked for again with the right one's letter, and not written there by itself. */
@ApplicationScoped
public class DisclosureOfAnother {
    @Inject
    Disclosures disclosures;

    @Inject
    Seals seals;

    public Sealer sealer(DisclosureId id, OpenedCase open) {
        return sealer(disclosures.get(id, open), open);
    }

    private Sealer sealer(DisclosureConsent consent, OpenedCase open) {
        return seals.sealer(open, Set.of(consent.recordedBy()), consent.recordedAt());
    }

    /** @throws BrokenRule if somebody else recorded it who could seal it herself */
    public void seal(SealDisclosure command, OpenedCase open) {
        var consent = disclosures.get(command.consent(), open);
        sealer(consent, open).require(false);
        var wrong = WrongEntry.of(SealedKind.DISCLOSURE, consent.id().uuid(), open, consent.recordedAt());
        seals.seal(wrong, open.clinician(), command.reason());
    }
}
