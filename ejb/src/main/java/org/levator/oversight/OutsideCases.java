package org.levator.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.levator.shared.PatientId;

/** Finds a case for somebody who knows exactly which, and tells nothing else about it. */
@ApplicationScoped
public class OutsideCases {
    private static final String ROWS =
            "select new org.levator.oversight.SoughtCase(e.id, e.patient, e.number, e.openedAt) from Episode e ";
    private static final String PATIENTS = "select e.patient from Episode e ";
    private static final String BY_NUMBER = "where e.number = :number";

    /** Each of a person's names, chosen, legal and former, stands on a line of its own and must fit as a whole. */
    private static final String BY_PERSON =
            """
            join Patient p on p.id = e.patient
            where p.born = :born and locate(concat(:end, :name, :end), concat(:end, p.foldedNames, :end)) > 0
            """;

    private static final String LATEST_FIRST = " order by e.openedAt desc, e.number";

    @PersistenceContext
    EntityManager em;

    List<SoughtCase> find(SeekCase sought) {
        return fitting(sought, ROWS, SoughtCase.class);
    }

    /** Whose cases they are. */
    public List<PatientId> patients(SeekCase sought) {
        return fitting(sought, PATIENTS, PatientId.class).stream().distinct().toList();
    }

    private <T> List<T> fitting(SeekCase sought, String select, Class<T> as) {
        if (sought.isByNumber()) {
            return em.createQuery(select + BY_NUMBER, as)
                    .setParameter("number", sought.fullNumber())
                    .getResultList();
        }
        return sought.isByPerson() ? byPerson(sought, select, as) : List.of();
    }

    private <T> List<T> byPerson(SeekCase sought, String select, Class<T> as) {
        return em.createQuery(select + BY_PERSON + LATEST_FIRST, as)
                .setParameter("born", sought.born())
                .setParameter("name", sought.foldedName())
                .setParameter("end", "\n")
                .getResultList();
    }
}
