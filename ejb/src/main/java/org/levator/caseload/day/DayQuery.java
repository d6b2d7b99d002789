package org.levator.caseload.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.Acting;
import org.levator.access.CallersCases;
import org.levator.shared.Role;
import org.levator.shared.Text;

/** The visits of a day: a clinician's own and those of whom she supervises; for reception everyone's. */
@ApplicationScoped
class DayQuery {
    static final int VISITS_PER_PAGE = 40;
    static final int CHOICES = 250;
    private static final String ROWS =
            """
            select new org.levator.caseload.day.DayRow(v.id, v.episode, v.patient, e.number, p.chosenName, v.startsAt, v.minutes,
                v.kind, v.state, v.clinician, c.givenName || ' ' || c.familyName, v.version)
            from Visit v join Episode e on e.id = v.episode join Patient p on p.id = v.patient
                join Clinician c on c.id = v.clinician
            where v.startsAt >= :start and v.startsAt < :end
            """;
    private static final String OWN_OR_SUPERVISED = " and v.clinician in (" + CallersCases.COLLEAGUES + ")";
    private static final String ORDER = " order by v.startsAt, c.familyName, v.id";
    private static final String CHOICES_OF_ALL =
            """
            select new org.levator.caseload.day.CaseChoice(e.id, e.number, p.chosenName)
            from Episode e join Patient p on p.id = e.patient
            where e.state in (INQUIRY, INTAKE, ACTIVE, ON_BREAK)
                and (p.foldedNames like :find escape '!' or lower(e.number) like :find escape '!')
            """;
    private static final String CHOICE_ORDER = " order by p.foldedNames, e.number";

    @PersistenceContext
    EntityManager em;

    /** One page of them, and one more if there are more. */
    List<DayRow> visits(Acting caller, Instant start, Instant end, LocalDate today, int page) {
        var everyones = caller.role().equals(Role.RECEPTION);
        var query = em.createQuery(everyones ? ROWS + ORDER : ROWS + OWN_OR_SUPERVISED + ORDER, DayRow.class)
                .setParameter("start", start)
                .setParameter("end", end);
        if (!everyones) {
            query.setParameter("caller", caller.clinician()).setParameter("today", today);
        }
        return query.setFirstResult(page * VISITS_PER_PAGE)
                .setMaxResults(VISITS_PER_PAGE + 1)
                .getResultList();
    }

    /** Those whose names or number hold the text, and one more than are offered if there are more. */
    List<CaseChoice> openCases(Acting caller, LocalDate today, String find) {
        var everyones = caller.role().equals(Role.RECEPTION);
        var jpql = everyones ? CHOICES_OF_ALL : CHOICES_OF_ALL + " and e.id in (" + CallersCases.EPISODES + ")";
        var query = em.createQuery(jpql + CHOICE_ORDER, CaseChoice.class)
                .setParameter("find", Text.anywhere(find))
                .setMaxResults(CHOICES + 1);
        if (!everyones) {
            query.setParameter("caller", caller.clinician()).setParameter("today", today);
        }
        return query.getResultList();
    }
}
