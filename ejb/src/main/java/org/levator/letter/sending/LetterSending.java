package org.levator.letter.sending;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.levator.letter.content.LetterRule;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.LetterId;
import org.levator.shared.Text;

/** One time that an issued letter left the clinic: how, where to, when. Logged by whoever sent it, without opening it. */
@Entity
@Immutable
public class LetterSending {
    @EmbeddedId
    private SendingId id;

    private LetterId letter;

    @Enumerated(EnumType.STRING)
    private SendingManner manner;

    private String destination;
    private int pages;
    private Instant sentAt;
    private ClinicianId recordedBy;
    private Instant recordedAt;

    protected LetterSending() {}

    static LetterSending of(LogSending command, Instant issuedAt, ClinicianId by, Instant now) {
        var sentAt = command.sentAt() == null ? now : command.sentAt();
        if (sentAt.isAfter(now)) {
            throw new BrokenRule(LetterRule.SENT_IN_THE_FUTURE);
        }
        if (sentAt.isBefore(issuedAt)) {
            throw new BrokenRule(LetterRule.SENT_BEFORE_ISSUED);
        }
        var sending = new LetterSending();
        sending.id = SendingId.random();
        sending.letter = command.letter();
        sending.manner = command.manner();
        sending.destination = Text.clean(command.destination());
        sending.pages = command.pages();
        sending.sentAt = sentAt;
        sending.recordedBy = by;
        sending.recordedAt = now;
        return sending;
    }

    LetterId letter() {
        return letter;
    }

    SendingRow row() {
        return new SendingRow(id, manner, destination, pages, sentAt);
    }
}
