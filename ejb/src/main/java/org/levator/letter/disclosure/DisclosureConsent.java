package org.levator.letter.disclosure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.ContentItem;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.LetterRule;
import org.levator.patient.decision.WhoDecides;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.LetterId;
import org.levator.shared.PatientId;
import org.levator.shared.RecipientId;
import org.levator.shared.Text;

/**
 * The patient's consent that these kinds of content go to this recipient for this purpose, or the law in its place. Recorded once and
 * never changed; a withdrawal is a row of its own.
 */
@Entity
@Immutable
public class DisclosureConsent {
    @EmbeddedId
    private DisclosureId id;

    private EpisodeId episode;
    private PatientId patient;
    private LetterId letter;

    @Enumerated(EnumType.STRING)
    private LetterKind purpose;

    @Enumerated(EnumType.STRING)
    private AddresseeKind addressee;

    private RecipientId recipient;
    private String recipientName; // as the directory had it; null: it is not in there

    @Formula("(select r.name from recipient r where r.id = recipient_id)")
    private String nameNow;

    @Enumerated(EnumType.STRING)
    private DisclosureBasis basis;

    private String givenBy;
    private String law;

    @Enumerated(EnumType.STRING)
    private DisclosureManner manner;

    private Instant givenAt;
    private LocalDate until;
    private boolean coversReplacements;
    private ClinicianId recordedBy;
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "disclosure_consent_content", joinColumns = @JoinColumn(name = "disclosure_consent_id"))
    @Column(name = "content")
    @Enumerated(EnumType.STRING)
    private Set<ContentItem> content;

    protected DisclosureConsent() {}

    /** For the recipient and the content that the letter has at this moment. */
    static DisclosureConsent recorded(
            RecordDisclosure command, Disclosure disclosure, ClinicianId by, Instant now, LocalDate today) {
        var text = disclosure.text();
        if (text.isToNobody()) {
            throw new BrokenRule(LetterRule.NO_RECIPIENT);
        }
        var consent = new DisclosureConsent();
        consent.id = DisclosureId.random();
        consent.episode = disclosure.episode();
        consent.patient = disclosure.patient();
        consent.letter = disclosure.letter();
        consent.purpose = text.kind();
        consent.addressee = text.addressee();
        consent.recipient = text.recipient();
        consent.basis = command.basis();
        consent.givenBy = command.who();
        consent.law = command.whichLaw();
        consent.manner = command.how();
        consent.givenAt = command.givenAt() == null ? now : command.givenAt();
        consent.until = command.until();
        consent.coversReplacements = command.coversReplacements();
        consent.recordedBy = by;
        consent.recordedAt = now;
        consent.content = text.chosen();
        consent.requireSense(today);
        return consent;
    }

    /** @param name of the recipient in the directory today */
    void names(String name) {
        recipientName = name;
    }

    private void requireSense(LocalDate today) {
        if (basis == DisclosureBasis.SUBSTITUTE && givenBy == null) {
            throw new BrokenRule(LetterRule.CONSENT_NAMES_NOBODY);
        }
        if (basis == DisclosureBasis.LAW && law == null) {
            throw new BrokenRule(LetterRule.CONSENT_NAMES_NO_LAW);
        }
        if (givenAt.isAfter(recordedAt)) {
            throw new BrokenRule(LetterRule.CONSENT_IN_THE_FUTURE);
        }
        if (until != null && until.isBefore(today)) {
            throw new BrokenRule(LetterRule.CONSENT_ENDS_BEFORE_IT_BEGINS);
        }
    }

    /** The same recipient, the same purpose, nothing new in kind, and this letter or one that it was meant for too. */
    boolean covers(Disclosure other, LocalDate today) {
        return isToTheSame(other)
                && isNamedAsThen()
                && (other.letter().equals(letter) || coversReplacements)
                && content.containsAll(other.text().disclosed())
                && (until == null || !today.isAfter(until));
    }

    /** The directory has not put somebody else in the place of whom she meant. */
    private boolean isNamedAsThen() {
        return recipientName == null
                || nameNow == null
                || Text.folded(recipientName).equals(Text.folded(nameNow));
    }

    /** The same recipient and the same purpose. */
    boolean isToTheSame(Disclosure other) {
        return other.episode().equals(episode)
                && other.text().kind() == purpose
                && other.text().addressee() == addressee
                && Objects.equals(other.text().recipient(), recipient);
    }

    boolean isOn(DisclosureBasis whose) {
        return basis == whose;
    }

    /** On the word of whoever decides what is disclosed, by what is on record (PAT-7), or by law. */
    boolean countsFor(WhoDecides deciding) {
        return switch (basis) {
            case PATIENT -> deciding.herself();
            case SUBSTITUTE -> deciding.isNamedIn(givenBy);
            case LAW -> true;
        };
    }

    /** Recorded for this letter, or meant for others to the same recipient too. */
    boolean concerns(Disclosure other) {
        return other.letter().equals(letter)
                || coversReplacements && Objects.equals(other.text().recipient(), recipient);
    }

    DisclosureId id() {
        return id;
    }

    ClinicianId recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Instant givenAt() {
        return givenAt;
    }

    /** Of the wrong patient, itself or by its letter, it covers nothing. */
    DisclosureRow sealedRow() {
        return row(null, false);
    }

    DisclosureRow row(Instant withdrawnAt, boolean covers) {
        return new DisclosureRow(
                id,
                basis,
                givenBy,
                law,
                manner,
                givenAt,
                until,
                coversReplacements,
                Set.copyOf(content),
                withdrawnAt,
                covers);
    }
}
