package org.levator.caseload.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.levator.access.Acting;
import org.levator.access.CallersCases;
import org.levator.caseload.attention.CaseConditions;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.VisitId;
import org.levator.shared.Words;

/**
 * The visits of a day: a clinician's own and of whom she supervises, while their place in the case's circle has not ended, and of the cases
 * she covers then; for reception everyone's.
 */
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
            where
            """;
    private static final String ON_THE_DAY = " v.startsAt >= :start and v.startsAt < :end";
    private static final String OWN_OR_SUPERVISED = " and (v.clinician in (" + CallersCases.COLLEAGUES
            + ") and v.episode in (" + CallersCases.NOT_ENDED + ") or v.episode in (" + CallersCases.COVERED + "))";
    private static final String ORDER = " order by v.startsAt, c.familyName, v.id";
    private static final String OPEN = " e.state in (INQUIRY, INTAKE, ACTIVE, ON_BREAK)";
    private static final String CHOICES_OF_ALL =
            """
            select new org.levator.caseload.day.CaseChoice(e.id, p.id, e.number, p.chosenName, case when %s then true else false end)
            from Episode e join Patient p on p.id = e.patient where
            """
                    .formatted(OPEN);
    private static final String CHOICE_ORDER = " order by p.foldedNames, e.number";

    private static final String CIRCLE =
            """
            select new org.levator.caseload.day.CircleMember(c.id, c.givenName || ' ' || c.familyName)
            from CareTeamMember m join Clinician c on c.id = m.clinician
            where m.episode = :episode and (m.ends is null or m.ends >= :from and m.ends >= m.starts) and m.endedAt is null
                and c.active and (c.lastDay is null or c.lastDay >= :from)
            group by c.id, c.givenName, c.familyName
            order by min(case when m.relation = LEAD then 0 else 1 end), min(m.starts), c.familyName
            """;

    @PersistenceContext
    EntityManager em;

    /** One page of them, and one more if there are more. */
    List<DayRow> visits(Acting caller, LocalDate day, ZoneId zone, LocalDate today, int page) {
        return of(caller, day, zone, today)
                .setFirstResult(page * VISITS_PER_PAGE)
                .setMaxResults(VISITS_PER_PAGE + 1)
                .getResultList();
    }

    /** As many as a list to choose from holds. */
    List<DayRow> choices(Acting caller, LocalDate day, ZoneId zone, LocalDate today) {
        return of(caller, day, zone, today).setMaxResults(CHOICES).getResultList();
    }

    private TypedQuery<DayRow> of(Acting caller, LocalDate day, ZoneId zone, LocalDate today) {
        var everyones = caller.role().equals(Role.RECEPTION);
        var query = em.createQuery(ROWS + ON_THE_DAY + (everyones ? "" : OWN_OR_SUPERVISED) + ORDER, DayRow.class)
                .setParameter("start", day.atStartOfDay(zone).toInstant())
                .setParameter("end", day.plusDays(1).atStartOfDay(zone).toInstant());
        if (!everyones) {
            query.setParameter("caller", caller.clinician())
                    .setParameter("today", today)
                    .setParameter("day", day);
        }
        return query;
    }

    /** Who is in the case's circle on that day or later, the lead first. */
    List<CircleMember> circle(EpisodeId episode, LocalDate from) {
        return em.createQuery(CIRCLE, CircleMember.class)
                .setParameter("episode", episode)
                .setParameter("from", from)
                .getResultList();
    }

    List<VisitSheet.Mistake> mistakes(VisitId visit) {
        return em.createQuery(
                        """
                        select new org.levator.caseload.day.VisitSheet$Mistake(m.reason, m.saidAt, c.givenName || ' ' || c.familyName)
                        from Visit v join v.mistakes m join Clinician c on c.id = m.saidBy where v.id = :id order by m.saidAt
                        """,
                        VisitSheet.Mistake.class)
                .setParameter("id", visit)
                .getResultList();
    }

    Optional<DayRow> visit(VisitId id) {
        return em.createQuery(ROWS + " v.id = :id", DayRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Newest first; for reception of each of her cases, for a clinician of those around which she works. */
    List<DayRow> ofPatient(Acting caller, PatientId patient, LocalDate today) {
        var everyones = caller.role().equals(Role.RECEPTION);
        var theirs = everyones ? "" : " and v.episode in (" + CallersCases.EPISODES + ")";
        var query = em.createQuery(
                        ROWS + " v.patient = :patient" + theirs + " order by v.startsAt desc, v.id", DayRow.class)
                .setParameter("patient", patient);
        if (!everyones) {
            query.setParameter("caller", caller.clinician()).setParameter("today", today);
        }
        return query.setMaxResults(VISITS_PER_PAGE).getResultList();
    }

    /** The open ones, or of all those whose names or number hold the words; and one more than are offered if there are more. */
    List<CaseChoice> cases(Acting caller, LocalDate today, String find) {
        var everyones = caller.role().equals(Role.RECEPTION);
        var words = Words.of(find);
        var some = CHOICES_OF_ALL + CaseConditions.called(words) + (find == null ? " and" + OPEN : "");
        var jpql = everyones ? some : some + " and e.id in (" + CallersCases.EPISODES + ")";
        var query = em.createQuery(jpql + CHOICE_ORDER, CaseChoice.class).setMaxResults(CHOICES + 1);
        words.parameters().forEach(query::setParameter);
        if (!everyones) {
            query.setParameter("caller", caller.clinician()).setParameter("today", today);
        }
        return query.getResultList();
    }
}
