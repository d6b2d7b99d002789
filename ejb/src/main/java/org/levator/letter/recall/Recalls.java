package org.levator.letter.recall;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levator.access.Acting;
import org.levator.access.CallersCases;
import org.levator.letter.disclosure.Disclosure;
import org.levator.letter.sending.SendingId;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;

/** The recalls, each for whoever wrote, signed or sealed the letter, for the lead of its case, and for the privacy officer. */
@ApplicationScoped
public class Recalls {
    private static final String FOR_CALLER =
            """
             (:every = true or r.openedBy = :caller or l.author = :caller or l.signer = :caller or r.episode in (%s))
            """
                    .formatted(CallersCases.LED);
    private static final String OPEN =
            """
             and not exists (select e.id from RecallStep e where e.letterRecall = r.id
                and e.kind <> org.levator.letter.recall.RecallStepKind.ASKED)
            """;

    @PersistenceContext
    EntityManager em;

    public void open(SendingId sending, Disclosure letter, ClinicianId by, Instant now) {
        add(LetterRecall.opened(sending, letter, by, now));
    }

    void add(LetterRecall recall) {
        em.persist(recall);
    }

    void add(RecallStep step) {
        em.persist(step);
    }

    /** Open or ended. */
    Optional<LetterRecall> find(RecallId id, Acting caller, LocalDate today) {
        return em.createQuery(
                        "select r from LetterRecall r join Letter l on l.id = r.letter where r.id = :id and"
                                + FOR_CALLER,
                        LetterRecall.class)
                .setParameter("id", id)
                .setParameter("every", isEveryones(caller))
                .setParameter("caller", caller.clinician())
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    boolean hasEnded(RecallId id) {
        return em.createQuery(
                                "select count(s) from RecallStep s where s.letterRecall = :id"
                                        + " and s.kind <> org.levator.letter.recall.RecallStepKind.ASKED",
                                Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** Those that have not ended, oldest first. */
    List<Sent> open(Acting caller, LocalDate today) {
        return em.createQuery(
                        """
                        select new org.levator.letter.recall.Sent(r.id, i.number, i.recipient, s.manner, s.destination, s.pages,
                            s.sentAt, r.openedAt)
                        from LetterRecall r join Letter l on l.id = r.letter join IssuedLetter i on i.letter = r.letter
                            join LetterSending s on s.id = r.sending
                        where"""
                                + FOR_CALLER + OPEN + " order by r.openedAt, s.sentAt, r.id",
                        Sent.class)
                .setParameter("every", isEveryones(caller))
                .setParameter("caller", caller.clinician())
                .setParameter("today", today)
                .getResultList();
    }

    /** Of all these, by recall, oldest first. */
    Map<RecallId, List<RecallStepRow>> steps(List<Sent> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select s from RecallStep s where s.letterRecall in :of order by s.happenedOn, s.recordedAt",
                        RecallStep.class)
                .setParameter("of", of.stream().map(Sent::id).toList())
                .getResultStream()
                .collect(groupingBy(RecallStep::recall, mapping(RecallStep::row, toList())));
    }

    private static boolean isEveryones(Acting caller) {
        return caller.role().equals(Role.PRIVACY_OFFICER);
    }
}
