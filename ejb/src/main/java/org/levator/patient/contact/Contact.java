package org.levator.patient.contact;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;

/** Somebody around a patient: her partner, a parent, whoever she names. Not a user, not a recipient, and told nothing without her yes. */
@DynamicUpdate // the application may change nothing but its end
@Entity
class Contact {
    @EmbeddedId
    private ContactId id;

    private PatientId patient;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String name;
    private String phone;
    private LocalDate goneOn; // null: still around her
    private ClinicianId recordedBy;
    private Instant recordedAt;

    @Version
    private int version;

    protected Contact() {}

    static Contact named(AddContact command, ClinicianId by, Instant now) {
        var contact = new Contact();
        contact.id = ContactId.random();
        contact.patient = command.patient();
        contact.kind = command.kind();
        contact.name = command.name();
        contact.phone = command.phone();
        contact.recordedBy = by;
        contact.recordedAt = now;
        return contact;
    }

    /** No longer around her: everything that was agreed ends with it. */
    void gone(LocalDate today) {
        goneOn = goneOn == null ? today : goneOn;
    }

    boolean isOf(PatientId whom) {
        return patient.equals(whom);
    }

    ContactId id() {
        return id;
    }

    ContactKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    boolean isAround() {
        return goneOn == null;
    }
}
