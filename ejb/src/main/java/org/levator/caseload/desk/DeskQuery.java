package org.levator.caseload.desk;

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
            where d.author = :caller and d.handedOverAt is null order by d.serviceDate, d.savedAt
            """;
    private static final String TO_SEND =
            """
            select new org.levator.caseload.desk.DeskRow$ToSend(l.episode, l.id, p.chosenName, l.urgent, l.startedAt)
            from Letter l join Patient p on p.id = l.patient join Episode e on e.id = l.episode
            where l.state in (DRAFT, APPROVED, ISSUED) and l.sealedAt is null and l.episode in (%s)
              and not exists (select n.id from Letter n where n.replaces = l.id and n.sealedAt is null) and"""
                    + LIVING + "order by l.urgent desc, l.startedAt";

    @PersistenceContext
    EntityManager em;

    List<DeskRow.Unsigned> unsigned(Acting caller) {
        return em.createQuery(UNSIGNED, DeskRow.Unsigned.class)
                .setParameter("caller", caller.clinician())
                .getResultList();
    }

    List<DeskRow.ToSend> toSend(Acting caller, LocalDate today) {
        return em.createQuery(TO_SEND.formatted(CallersCases.EPISODES), DeskRow.ToSend.class)
                .setParameter("caller", caller.clinician())
                .setParameter("today", today)
                .getResultList();
    }
}
