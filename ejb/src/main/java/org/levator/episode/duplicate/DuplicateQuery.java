package org.levator.episode.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.access.Acting;
import org.levator.access.CallersCases;
import org.levator.shared.Role;
import org.levator.shared.Stretch;

/** What waits for an answer: for reception all of it, for a clinician what concerns two people in both of whose circles she is. */
@ApplicationScoped
class DuplicateQuery {
    private static final String OPEN =
            """
             from PossibleDuplicate d
             where not exists (select a from DuplicateAnswer a where a.possibleDuplicate = d.id)
            """;
    private static final String ANSWERED =
            """
            select new org.levator.episode.duplicate.AnsweredDuplicate(d.id, p.chosenName, o.chosenName, a.verdict, a.remark,
                c.givenName || ' ' || c.familyName, a.answeredAt, case when%s then true else false end)
            from PossibleDuplicate d join DuplicateAnswer a on a.possibleDuplicate = d.id join Patient p on p.id = d.patient
                join Patient o on o.id = d.earlier join Clinician c on c.id = a.answeredBy
            where d.id = a.possibleDuplicate
            """
                    .formatted(DuplicateAnswer.NEWEST);
    private static final String FOR_CALLER =
            " and d.patient in (" + CallersCases.PATIENTS + ") and d.earlier in (" + CallersCases.PATIENTS + ")";

    @PersistenceContext
    EntityManager em;

    @Inject
    RegisteredPeople registered;

    int count(Acting caller, LocalDate today) {
        return forCaller("select count(d)" + OPEN, "", Long.class, caller, today)
                .getSingleResult()
                .intValue();
    }

    /** Newest first. The same number of statements for one and for many. */
    List<DuplicateRow> open(Acting caller, LocalDate today) {
        return rows(
                forCaller("select d" + OPEN, " order by d.openedAt desc, d.id", PossibleDuplicate.class, caller, today)
                        .getResultList());
    }

    /** Also of what was answered, to compare the two once more. */
    DuplicateRow row(PossibleDuplicate duplicate) {
        return rows(List.of(duplicate)).get(0);
    }

    private List<DuplicateRow> rows(List<PossibleDuplicate> pairs) {
        var people = registered.people(
                pairs.stream().flatMap(d -> Stream.of(d.patient(), d.earlier())).collect(Collectors.toSet()));
        return pairs.stream()
                .map(d -> row(d, people.get(d.patient()), people.get(d.earlier())))
                .toList();
    }

    private static DuplicateRow row(PossibleDuplicate pair, Registration registered, Registration earlier) {
        var grounds = earlier.alike().grounds(registered.alike());
        return new DuplicateRow(pair.id(), pair.openedAt(), registered.person(), earlier.person(), grounds, 0, null);
    }

    /** Newest answer first. */
    Stretch<AnsweredDuplicate> answered(Acting caller, LocalDate today, int page) {
        return Stretch.of(
                forCaller(ANSWERED, " order by a.answeredAt desc, d.id", AnsweredDuplicate.class, caller, today)
                        .setFirstResult(page * Stretch.ROWS)
                        .setMaxResults(Stretch.ASKED)
                        .getResultList());
    }

    Optional<PossibleDuplicate> find(Acting caller, DuplicateId id, LocalDate today) {
        var query = "select d from PossibleDuplicate d where d.id = :id";
        return forCaller(query, "", PossibleDuplicate.class, caller, today)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> forCaller(String select, String order, Class<T> type, Acting caller, LocalDate today) {
        if (caller.role().equals(Role.RECEPTION)) {
            return em.createQuery(select + order, type);
        }
        return em.createQuery(select + FOR_CALLER + order, type)
                .setParameter("caller", caller.clinician())
                .setParameter("today", today);
    }
}
