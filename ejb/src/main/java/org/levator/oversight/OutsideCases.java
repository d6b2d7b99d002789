package org.levator.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.levator.access.OutsideCase;
import org.levator.shared.EpisodeId;

/** Finds a case for somebody who knows exactly which, and tells nothing else about it. */
@ApplicationScoped
class OutsideCases {
    private static final String ROWS =
            "select new org.levator.oversight.SoughtCase(e.id, e.number, e.openedAt) from Episode e ";
    private static final String LATEST_FIRST = " order by e.openedAt desc, e.number";

    @PersistenceContext
    EntityManager em;

    List<SoughtCase> find(SeekCase sought) {
        if (sought.isByNumber()) {
            return byNumber(sought.fullNumber());
        }
        return sought.isByPerson() ? byPerson(sought) : List.of();
    }

    private List<SoughtCase> byNumber(String number) {
        return em.createQuery(ROWS + "where e.number = :number", SoughtCase.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Each of a person's names, chosen, legal and former, stands on a line of its own and must fit as a whole. */
    private List<SoughtCase> byPerson(SeekCase sought) {
        var person =
                """
                join Patient p on p.id = e.patient
                where p.born = :born and locate(concat(:end, :name, :end), concat(:end, p.foldedNames, :end)) > 0
                """;
        return em.createQuery(ROWS + person + LATEST_FIRST, SoughtCase.class)
                .setParameter("born", sought.born())
                .setParameter("name", sought.foldedName())
                .setParameter("end", "\n")
                .getResultList();
    }

    Optional<OutsideCase> get(EpisodeId episode) {
        return em.createQuery(
                        "select new org.levator.access.OutsideCase(e.id, e.patient) from Episode e where e.id = :episode",
                        OutsideCase.class)
                .setParameter("episode", episode)
                .getResultStream()
                .findFirst();
    }
}
