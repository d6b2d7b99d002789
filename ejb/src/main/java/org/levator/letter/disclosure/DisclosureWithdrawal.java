package org.levator.letter.disclosure;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.levator.shared.ClinicianId;

/** The end of a consent to disclose, from that moment on; what was sent before stays sent. No reason is asked. */
@Entity
@Immutable
public class DisclosureWithdrawal {
    @EmbeddedId
    private DisclosureWithdrawalId id;

    private DisclosureId consent;
    private Instant withdrawnAt;
    private ClinicianId recordedBy;
    private Instant recordedAt;

    protected DisclosureWithdrawal() {}

    static DisclosureWithdrawal of(DisclosureConsent consent, ClinicianId by, Instant now) {
        var withdrawal = new DisclosureWithdrawal();
        withdrawal.id = DisclosureWithdrawalId.random();
        withdrawal.consent = consent.id();
        withdrawal.withdrawnAt = now;
        withdrawal.recordedBy = by;
        withdrawal.recordedAt = now;
        return withdrawal;
    }

    DisclosureId consent() {
        return consent;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
