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

    /** A flag concerns whoever is around the patient (PAT-6): shown by its own case, or by her first one if that is not the caller's. */
    private static final String FLAGS =
            """
            select new org.levator.caseload.desk.DeskRow$Flag(e.id, e.number, p.chosenName, f.dueAt)
            from RedFlag f join Episode e on e.patient = f.patient join Patient p on p.id = f.patient
            where f.actions is empty and f.sealedAt is null and e.id in (%1$s)
              and (e.id = f.episode or f.episode not in (%1$s) and not exists (
                select o.id from Episode o where o.patient = f.patient and o.number < e.number and o.id in (%1$s))) and"""
                    + LIVING + "order by f.dueAt";

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

    List<DeskRow.Flag> flags(Acting caller, LocalDate today) {
        return em.createQuery(FLAGS.formatted(CallersCases.EPISODES), DeskRow.Flag.class)
                .setParameter("caller", caller.clinician())
                .setParameter("today", today)
                .getResultList();
    }

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
