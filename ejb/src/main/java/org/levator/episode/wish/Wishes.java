package org.levator.episode.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.access.CallersCases;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.server.TextLock;

/** The wishes for another therapist, and which of them wait. */
@ApplicationScoped
public class Wishes {
    /** The last of its case, until another lead is named whose first day is that day or later; one who was taken back before it is none. */
    private static final String WAITS =
            """
             w.takenBackAt is null
             and not exists (select later.id from TherapistWish later where later.episode = w.episode and later.seq > w.seq)
             and not exists (select n.id from CareTeamMember n where n.episode = w.episode and n.relation = LEAD
                and n.starts >= w.wishedOn and (n.ends is null or n.ends >= n.starts) and (w.lead is null or n.clinician <> w.lead))
            """;

    private static final String OPEN = " e.state not in (DISCHARGED, TRANSFERRED, DECEASED)";
    private static final String ROWS =
            """
            select new org.levator.episode.wish.WishRow(e.id, e.number, p.chosenName, (select max(c.givenName || ' ' || c.familyName)
                from CareTeamMember m join Clinician c on c.id = m.clinician
                where m.episode = e.id and m.relation = LEAD and m.starts <= :today and (m.ends is null or m.ends >= :today)), w.wishedOn)
            from TherapistWish w join Episode e on e.id = w.episode join Patient p on p.id = w.patient
            where"""
                    + WAITS
                    + " and"
                    + OPEN;

    private static final String ORDER = " order by w.wishedOn, e.number";

    @PersistenceContext
    EntityManager em;

    void add(TherapistWish wish) {
        em.persist(wish);
    }

    /** Of two who record it at the same moment, the second waits for the first and then finds hers. */
    void takeTurn(EpisodeId episode) {
        TextLock.take("wish" + episode, em);
    }

    /** The number of the wish to come. */
    int next(EpisodeId episode) {
        return em.createQuery(
                        "select coalesce(max(w.seq), 0) + 1 from TherapistWish w where w.episode = :episode",
                        Integer.class)
                .setParameter("episode", episode)
                .getSingleResult();
    }

    /** None in a case that is closed: with its end every task ends (CAS-4). */
    List<TherapistWish> waiting(EpisodeId episode) {
        return em.createQuery(
                        "select w from TherapistWish w join Episode e on e.id = w.episode where e.id = :episode and"
                                + OPEN + " and" + WAITS,
                        TherapistWish.class)
                .setParameter("episode", episode)
                .getResultList();
    }

    public boolean isWaiting(EpisodeId episode) {
        return !waiting(episode).isEmpty();
    }

    /** Of open cases, the oldest first. */
    List<WishRow> waiting(LocalDate today) {
        return em.createQuery(ROWS + ORDER, WishRow.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Those of the cases that she leads. */
    List<WishRow> waitingFor(ClinicianId caller, LocalDate today) {
        return em.createQuery(ROWS + " and e.id in (" + CallersCases.LED + ")" + ORDER, WishRow.class)
                .setParameter("caller", caller)
                .setParameter("today", today)
                .getResultList();
    }

    Optional<WishCase> caseOf(String number) {
        return em.createQuery(
                        """
                        select new org.levator.episode.wish.WishCase(e.id, e.number, p.chosenName)
                        from Episode e join Patient p on p.id = e.patient
                        where e.number = :number and
                        """
                                + OPEN,
                        WishCase.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
