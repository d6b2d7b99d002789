package org.levator.episode.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.levator.patient.Phone;
import org.levator.shared.PatientId;

/** Reads what tells people apart, and what may make them one: three statements, however many they are. */
@ApplicationScoped
class RegisteredPeople {
    private static final String PHONES =
            "select p.id, h from Patient p join p.phones h where p.id in :people order by index(h)";
    private static final String NUMBERS =
            "select e.patient, e.number from Episode e where e.patient in :people order by e.number";

    @PersistenceContext
    EntityManager em;

    Map<PatientId, Registration> people(Collection<PatientId> ids) {
        var phones = eachs(PHONES, Phone.class, ids);
        var numbers = eachs(NUMBERS, String.class, ids);
        return em.createQuery(
                        """
                        select new org.levator.episode.duplicate.Registration(p.id, p.chosenName, p.born, p.foldedNames,
                            p.healthNumber.province, p.healthNumber.number)
                        from Patient p where p.id in :people
                        """,
                        Registration.class)
                .setParameter("people", ids)
                .getResultStream()
                .collect(Collectors.toMap(p -> p.person().patient(), p -> p.with(each(phones, p), each(numbers, p))));
    }

    private static <T> List<T> each(Map<PatientId, List<T>> everybodys, Registration of) {
        return everybodys.getOrDefault(of.person().patient(), List.of());
    }

    private <T> Map<PatientId, List<T>> eachs(String query, Class<T> what, Collection<PatientId> ids) {
        return em.createQuery(query, Object[].class)
                .setParameter("people", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (PatientId) row[0], Collectors.mapping(row -> what.cast(row[1]), Collectors.toList())));
    }
}
