package org.levator.caseload.desk;

import static org.levator.letter.view.LetterConditions.NOT_BEGUN_IN_ERROR;
import static org.levator.letter.view.LetterConditions.NOT_REPLACED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.Acting;
import org.levator.access.CallersCases;

/** What waits in the caller's cases, one query per kind. */
@ApplicationScoped
class DeskQuery {
    /** A death ends every task at once (CAS-4). */
    private static final String LIVING = " e.state <> DECEASED ";

    private static final String UNSIGNED =
            """
            select new org.levator.caseload.desk.DeskRow$Unsigned(d.episode, d.visit, p.chosenName, d.serviceDate)
            from NoteDraft d join Patient p on p.id = d.patient
            where d.author = :caller and d.handedOverAt is null and d.waiting = true order by d.serviceDate, d.savedAt
            """;
    /** To be sent by anyone around the case; asked after by whoever wrote or signed it, leads the case or covers it. */
    private static final String LETTERS =
            """
            select new org.levator.caseload.desk.DeskRow$Letter(l.episode, l.id, p.chosenName, l.urgent, l.startedAt, l.answerBy)
            from Letter l join Patient p on p.id = l.patient join Episode e on e.id = l.episode
            where l.sealedAt is null and l.episode in (%s)
              and (l.state in (DRAFT, APPROVED, ISSUED) or l.answerBy < :today and (l.author = :caller or l.signer = :caller
                or exists (select m.id from CareTeamMember m where m.episode = l.episode and m.clinician = :caller
                    and m.relation in (LEAD, COVER) and m.endedAt is null
                    and m.starts <= :today and (m.ends is null or m.ends >= :today))))
            """
                    + " and " + NOT_REPLACED + " and " + NOT_BEGUN_IN_ERROR + " and " + LIVING
                    + "order by l.urgent desc, l.startedAt";

    @PersistenceContext
    EntityManager em;

    List<DeskRow.Unsigned> unsigned(Acting caller) {
        return em.createQuery(UNSIGNED, DeskRow.Unsigned.class)
                .setParameter("caller", caller.clinician())
                .getResultList();
    }

    List<DeskRow.Letter> letters(Acting caller, LocalDate today) {
        return em.createQuery(LETTERS.formatted(CallersCases.EPISODES), DeskRow.Letter.class)
                .setParameter("caller", caller.clinician())
                .setParameter("today", today)
                .getResultList();
    }
}
