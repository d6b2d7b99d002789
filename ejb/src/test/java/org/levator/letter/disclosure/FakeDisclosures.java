package org.levator.letter.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levator.access.OpenedCase;
import org.levator.patient.decision.WhoDecides;
import org.levator.sealing.FakeSeals;
import org.levator.shared.RecipientId;

/** Consents to disclose in memory, the newest first. */
public class FakeDisclosures extends Disclosures {
    private final List<DisclosureConsent> consents = new ArrayList<>();
    private final List<DisclosureWithdrawal> withdrawals = new ArrayList<>();

    /** On what is disclosed. */
    public WhoDecides deciding = WhoDecides.HERSELF;

    public DisclosureOfAnother another(FakeSeals seals) {
        var another = new DisclosureOfAnother();
        another.disclosures = this;
        another.seals = seals;
        return another;
    }

    @Override
    WhoDecides deciding(OpenedCase open, LocalDate today) {
        return deciding;
    }

    @Override
    Optional<String> nameOf(RecipientId recipient) {
        return Optional.empty();
    }

    @Override
    void add(DisclosureConsent consent) {
        consents.add(0, consent);
    }

    @Override
    void add(DisclosureWithdrawal withdrawal) {
        withdrawals.add(withdrawal);
    }

    @Override
    List<DisclosureConsent> all(OpenedCase open) {
        return consents;
    }

    @Override
    Map<DisclosureId, Instant> withdrawals(OpenedCase open) {
        var map = new HashMap<DisclosureId, Instant>();
        withdrawals.forEach(w -> map.put(w.consent(), w.withdrawnAt()));
        return map;
    }
}
