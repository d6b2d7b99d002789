package org.levator.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.levator.shared.Address;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.Language;
import org.levator.shared.RecipientId;
import org.levator.shared.Text;

/** One person or place that letters go to. Known to the whole clinic; set aside when it should no longer be chosen. */
@Entity
public class Recipient {
    @EmbeddedId
    private RecipientId id;

    @Enumerated(EnumType.STRING)
    private Profession profession;

    private String name;
    private String regulatedTitle;
    private String organisation;

    @AttributeOverride(name = "city", column = @Column(name = "city"))
    @AttributeOverride(name = "province", column = @Column(name = "province"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "postal_code"))
    private Address address;

    private String phone;
    private String fax;
    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean sexualMedicine;
    private boolean pelvicPain;

    @Enumerated(EnumType.STRING)
    private WhoMayRefer whoMayRefer;

    private WaitingTime waiting;
    private boolean active;
    private Instant changedAt;
    private ClinicianId changedBy;

    @Version
    private int version;

    protected Recipient() {}

    static Recipient entered(RecipientEntry entry, ClinicianId by, Instant now, LocalDate today) {
        var recipient = new Recipient();
        recipient.id = RecipientId.random();
        recipient.active = true;
        recipient.fill(entry, by, now, today);
        return recipient;
    }

    /** @throws BrokenRule if somebody else saved after what the form showed */
    void correct(RecipientEntry entry, ClinicianId by, Instant now, LocalDate today) {
        if (entry.seen() != version) {
            throw new BrokenRule(DirectoryRule.CHANGED_MEANWHILE);
        }
        fill(entry, by, now, today);
    }

    private void fill(RecipientEntry entry, ClinicianId by, Instant now, LocalDate today) {
        profession = entry.profession();
        name = Text.clean(entry.name());
        regulatedTitle = Text.clean(entry.regulatedTitle());
        organisation = Text.clean(entry.organisation());
        address = entry.address();
        phone = Text.clean(entry.phone());
        fax = Text.clean(entry.fax());
        email = Text.clean(entry.email());
        language = entry.language();
        sexualMedicine = entry.sexualMedicine();
        pelvicPain = entry.pelvicPain();
        whoMayRefer = entry.whoMayRefer();
        waiting = entry.waitingTime(today);
        changed(by, now);
    }

    /** No longer offered for new letters; letters to it stay as they are. */
    void retire(ClinicianId by, Instant now) {
        active = false;
        changed(by, now);
    }

    void takeBack(ClinicianId by, Instant now) {
        active = true;
        changed(by, now);
    }

    private void changed(ClinicianId by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    RecipientId id() {
        return id;
    }

    RecipientRow row() {
        return new RecipientRow(
                id,
                version,
                profession,
                name,
                regulatedTitle,
                organisation,
                address,
                phone,
                fax,
                email,
                language,
                sexualMedicine,
                pelvicPain,
                whoMayRefer,
                waiting,
                active,
                changedAt);
    }
}
