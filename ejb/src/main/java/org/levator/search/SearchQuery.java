package org.levator.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CallersCases;
import org.levator.shared.ClinicianId;

/** One statement, whoever asks and however many there are. */
@ApplicationScoped
class SearchQuery {
    static final int SHOWN = 12;
    private static final String CASES =
            """
            select new org.levator.search.SearchHit(p.id, p.chosenName, p.born, e.id, e.number, e.state)
            from Episode e join Patient p on p.id = e.patient
            where e.id in (%s) and %s order by p.foldedNames, e.number
            """;
    private static final String PEOPLE =
            "select new org.levator.search.SearchHit(p.id, p.chosenName, p.born) from Patient p where %s order by p.foldedNames";

    @PersistenceContext
    EntityManager em;

    List<SearchHit> cases(SearchCondition condition, ClinicianId caller, LocalDate today) {
        var query = em.createQuery(CASES.formatted(CallersCases.EPISODES, condition.jpql()), SearchHit.class);
        return condition
                .fill(query)
                .setParameter("caller", caller)
                .setParameter("today", today)
                .setMaxResults(SHOWN + 1)
                .getResultList();
    }

    List<SearchHit> people(SearchCondition condition) {
        return condition
                .fill(em.createQuery(PEOPLE.formatted(condition.jpql()), SearchHit.class))
                .setMaxResults(SHOWN + 1)
                .getResultList();
    }
}
