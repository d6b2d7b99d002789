package org.levator.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.Acting;
import org.levator.access.CallersCases;
import org.levator.shared.Role;

/** The visits of a day: a clinician's own and those of whom she supervises; for reception everyone's. */
@ApplicationScoped
class DayQuery {
    private static final String ROWS =
            """
            select new org.levator.caseload.DayRow(v.id, v.episode, v.patient, e.number, p.chosenName, v.startsAt, v.minutes,
                v.kind, v.state, v.clinician, c.givenName || ' ' || c.familyName)
            from Visit v join Episode e on e.id = v.episode join Patient p on p.id = v.patient
                join Clinician c on c.id = v.clinician
            where v.startsAt >= :start and v.startsAt < :end
            """;
    private static final String OWN_OR_SUPERVISED = " and v.clinician in (" + CallersCases.COLLEAGUES + ")";
    private static final String ORDER = " order by v.startsAt, c.familyName";
    private static final String CHOICES =
            """
            select new org.levator.caseload.CaseChoice(e.id, e.number, p.chosenName)
            from Episode e join Patient p on p.id = e.patient
            where e.state in (INQUIRY, INTAKE, ACTIVE, ON_BREAK)
            """;
    private static final String CHOICE_ORDER = " order by p.foldedNames, e.number";

    @PersistenceContext
    EntityManager em;

    List<DayRow> visits(Acting caller, Instant start, Instant end, LocalDate today) {
        var everyones = caller.role().equals(Role.RECEPTION);
        var query = em.createQuery(everyones ? ROWS + ORDER : ROWS + OWN_OR_SUPERVISED + ORDER, DayRow.class)
                .setParameter("start", start)
                .setParameter("end", end);
        if (!everyones) {
            query.setParameter("caller", caller.clinician()).setParameter("today", today);
        }
        return query.getResultList();
    }

    List<CaseChoice> openCases(Acting caller, LocalDate today) {
        if (caller.role().equals(Role.RECEPTION)) {
            return em.createQuery(CHOICES + CHOICE_ORDER, CaseChoice.class).getResultList();
        }
        return em.createQuery(CHOICES + " and e.id in (" + CallersCases.EPISODES + ")" + CHOICE_ORDER, CaseChoice.class)
                .setParameter("caller", caller.clinician())
                .setParameter("today", today)
                .getResultList();
    }
}
