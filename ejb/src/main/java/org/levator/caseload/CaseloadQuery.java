package org.levator.caseload;

import static java.util.stream.Collectors.joining;
import static org.levator.letter.view.LetterConditions.NOT_BEGUN_IN_ERROR;
import static org.levator.letter.view.LetterConditions.NOT_REPLACED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.levator.access.Acting;
import org.levator.access.CallersCases;
import org.levator.caseload.attention.CaseConditions;
import org.levator.shared.EpisodeId;

/** The caller's cases: one query per page, whatever its length. */
@ApplicationScoped
class CaseloadQuery {
    static final int ROWS_PER_PAGE = 50;
    /** In which something waits for the caller: what the list on home says, and nothing else, decides that. */
    static final String WAITING = " and e.id in :waiting";

    static final String NEXT_VISIT =
            "select min(v.startsAt) from Visit v where v.episode = e.id and v.state = BOOKED and v.startsAt >= :now";
    /** A death ends every task at once (CAS-4). */
    private static final String LIVING = " and e.state <> DECEASED";

    static final String FLAG_DUE =
            "select min(f.dueAt) from RedFlag f where f.patient = e.patient and f.waiting = true" + LIVING;
    static final String PAUSES =
            "select count(g.id) from RedFlag g where g.patient = e.patient and g.releasedAt is null and g.pauses <> NOTHING"
                    + LIVING;
    static final String ONLY_OPEN =
            "select count(h.id) from RedFlag h where h.patient = e.patient and h.releasedAt is null and h.pauses = NOTHING"
                    + LIVING;
    static final String UNSIGNED =
            "select min(d.serviceDate) from NoteDraft d where d.episode = e.id and d.handedOverAt is null and d.waiting = true";
    static final String LETTERS =
            """
            select count(l.id) from Letter l where l.episode = e.id and l.sealedAt is null and l.state in (DRAFT, APPROVED, ISSUED)
            """
                    + " and " + NOT_REPLACED + " and " + NOT_BEGUN_IN_ERROR + LIVING;
    /** Sent and not answered yet. */
    static final String AWAITED =
            """
            select count(l.id) from Letter l where l.episode = e.id and l.sealedAt is null and l.answerBy is not null
            """
                    + " and " + NOT_REPLACED + LIVING;

    static final String OVERDUE = AWAITED + " and l.answerBy < :today";
    private static final String ROWS =
            "select new org.levator.caseload.CaseloadRow(e.id, e.number, e.state, p.chosenName, "
                    + Stream.of(
                                    CaseConditions.LAST_VISIT,
                                    NEXT_VISIT,
                                    FLAG_DUE,
                                    PAUSES,
                                    ONLY_OPEN,
                                    UNSIGNED,
                                    LETTERS,
                                    AWAITED,
                                    OVERDUE)
                            .collect(joining("), (", "(", "))"));
    private static final String FROM =
            " from Episode e join Patient p on p.id = e.patient where e.id in (" + CallersCases.EPISODES + ") ";
    private static final String COUNTS = "select new org.levator.caseload.CaseloadCounts("
            + Stream.of(CaseloadTab.values())
                    .map(tab -> "count(case when e.state in ("
                            + tab.states().stream().map(Enum::name).collect(joining(", ")) + ")" + tab.condition()
                            + " then 1 end)")
                    .collect(joining(", "))
            + ")" + FROM;

    @PersistenceContext
    EntityManager em;

    List<CaseloadRow> page(CaseloadView view, Acting caller, Set<EpisodeId> waiting, Clock clock) {
        var jpql = ROWS + FROM + found(view) + view.sort().orderBy(view.descending());
        return asked(em.createQuery(jpql, CaseloadRow.class), view, caller, waiting, clock)
                .setParameter("now", clock.instant())
                .setFirstResult(view.page() * ROWS_PER_PAGE)
                .setMaxResults(ROWS_PER_PAGE)
                .getResultList();
    }

    /** How many there are in each part, in one statement. */
    CaseloadCounts counts(Acting caller, Set<EpisodeId> waiting, Clock clock) {
        return em.createQuery(COUNTS, CaseloadCounts.class)
                .setParameter("caller", caller.clinician())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("waiting", waiting)
                .getSingleResult();
    }

    long count(CaseloadView view, Acting caller, Set<EpisodeId> waiting, Clock clock) {
        var jpql = "select count(e.id)" + FROM + found(view);
        return asked(em.createQuery(jpql, Long.class), view, caller, waiting, clock)
                .getSingleResult();
    }

    private static String found(CaseloadView view) {
        return "and e.state in :states and " + CaseConditions.called(view.words())
                + view.tab().condition();
    }

    private static <T> TypedQuery<T> asked(
            TypedQuery<T> query, CaseloadView view, Acting caller, Set<EpisodeId> waiting, Clock clock) {
        if (!view.tab().condition().isEmpty()) {
            query.setParameter("waiting", waiting);
        }
        view.words().parameters().forEach(query::setParameter);
        return query.setParameter("caller", caller.clinician())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("states", view.tab().states());
    }
}
