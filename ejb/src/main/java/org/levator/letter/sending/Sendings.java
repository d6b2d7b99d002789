package org.levator.letter.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.levator.shared.ClinicianId;
import org.levator.shared.LetterId;

/** The log of what was sent, and how. */
@ApplicationScoped
public class Sendings {
    @PersistenceContext
    EntityManager em;

    /** @throws org.levator.shared.BrokenRule if it is said to have been sent in the future, or before it was issued */
    public SendingRow log(LogSending command, Instant issuedAt, ClinicianId by, Instant now) {
        var sending = LetterSending.of(command, issuedAt, by, now);
        add(sending);
        return sending.row();
    }

    void add(LetterSending sending) {
        em.persist(sending);
    }

    public List<SendingRow> of(LetterId letter) {
        return em.createQuery(
                        "select s from LetterSending s where s.letter = :letter order by s.sentAt", LetterSending.class)
                .setParameter("letter", letter)
                .getResultStream()
                .map(LetterSending::row)
                .toList();
    }
}
