package org.levator.letter;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.levator.letter.disclosure.DisclosureId;
import org.levator.letter.print.Print;
import org.levator.shared.ClinicianId;
import org.levator.shared.ContentHash;
import org.levator.shared.LetterId;

/** A letter as it went out: numbered bytes with their hash. Written once; nothing here is ever changed or deleted. */
@Entity
@Immutable
public class IssuedLetter {
    @EmbeddedId
    private LetterId letter;

    private String number;
    private DisclosureId disclosure;
    private String recipient;
    private String fax; // null: the directory had none, or the way is no recipient of its
    private ClinicianId signer;
    private Instant issuedAt;
    private String content; // for screens; what went out is the PDF
    private int pages;
    private byte[] pdf;
    private ContentHash hash;

    protected IssuedLetter() {}

    /**
     * @param recipient as on the envelope, for whoever sends it unopened
     * @param fax as the directory has it now: a later entry there does not send it elsewhere
     */
    static IssuedLetter of(
            Letter letter, Print print, DisclosureId disclosure, String recipient, String fax, Instant now) {
        var issued = new IssuedLetter();
        issued.letter = letter.id();
        issued.number = print.number();
        issued.disclosure = disclosure;
        issued.recipient = recipient;
        issued.fax = fax;
        issued.signer = letter.signer();
        issued.issuedAt = now;
        issued.content = print.text();
        issued.pages = print.pages();
        issued.pdf = print.pdf();
        issued.hash = ContentHash.of(print.pdf());
        return issued;
    }

    /** @throws IllegalStateException if the bytes are not those that were issued */
    byte[] pdf() {
        if (!ContentHash.of(pdf).equals(hash)) {
            throw new IllegalStateException("letter " + number + " does not match its hash");
        }
        return pdf.clone();
    }

    LetterId letter() {
        return letter;
    }

    String number() {
        return number;
    }

    String fax() {
        return fax;
    }

    /** The words that went out, as screens show them. */
    String content() {
        return content;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
