package org.levator.patient.contact;

import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;

/** What was agreed for somebody around a patient on a day, as a whole. A later word is a new row; taking all back is one with nothing in it. */
@Entity(name = "ContactAgreement")
@Immutable
class Agreement {
    @EmbeddedId
    private AgreementId id;

    private ContactId contact;

    @Enumerated(EnumType.STRING)
    private ContactKind kind; // so that the database too gives a partner no part of the record

    @Convert(converter = ScopesColumn.class)
    private Set<Scope> agreed;

    @Enumerated(EnumType.STRING)
    private Speaker speaker;

    private String about;
    private LocalDate agreedOn;
    private ClinicianId recordedBy;
    private Instant recordedAt;

    protected Agreement() {}

    /** @throws BrokenRule if it gives a partner any part of the record, or is of a day to come */
    static Agreement given(Contact contact, AnswerScopes command, ClinicianId by, Instant now, LocalDate today) {
        if (!contact.kind().scopes().containsAll(command.agreed())) {
            throw new BrokenRule(ContactRule.PARTNER_NEVER_GETS_THE_RECORD);
        }
        if (command.on().isAfter(today)) {
            throw new BrokenRule(ContactRule.DAY_IN_THE_FUTURE);
        }
        var agreement = new Agreement();
        agreement.id = AgreementId.random();
        agreement.contact = contact.id();
        agreement.kind = contact.kind();
        agreement.agreed = Set.copyOf(command.agreed());
        agreement.speaker = command.speaker();
        agreement.about = command.about();
        agreement.agreedOn = command.on();
        agreement.recordedBy = by;
        agreement.recordedAt = now;
        return agreement;
    }

    AgreementId id() {
        return id;
    }

    ContactId contact() {
        return contact;
    }

    boolean isBy(Speaker who) {
        return speaker == who;
    }

    Set<Scope> agreed() {
        return Set.copyOf(agreed);
    }

    String about() {
        return about;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
