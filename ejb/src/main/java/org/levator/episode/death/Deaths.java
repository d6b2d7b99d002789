package org.levator.episode.death;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.access.OpenedCase;
import org.levator.shared.ClinicianId;

/** The deaths that ended cases, and who knows of them. */
@ApplicationScoped
class Deaths {
    /** The move by which the case {@code e} ended: its last. */
    private static final String LAST = " e.state = DECEASED and index(h) = size(e.history) - 1";

    @PersistenceContext
    EntityManager em;

    void add(DeathSeen seen) {
        em.persist(seen);
    }

    /** Of the cases that she leads or covers today, the first one first; not those that she recorded, by whichever of her accounts. */
    List<DeathRow> unseen(ClinicianId caller, LocalDate today) {
        return em.createQuery(
                        """
                        select new org.levator.episode.death.DeathRow(e.id, e.number, p.chosenName, c.givenName || ' ' || c.familyName, h.at)
                        from CareTeamMember m join Episode e on e.id = m.episode join e.history h join Patient p on p.id = e.patient
                            join Clinician c on c.id = h.clinician
                        where m.clinician = :caller and m.relation in (LEAD, COVER) and m.endedAt is null
                            and m.starts <= :today and (m.ends is null or m.ends >= :today)
                            and not exists (select y.id from Clinician y where y.id = :caller and y.person = c.person)
                            and not exists (select s.id from DeathSeen s
                                where s.episode = e.id and s.seq = index(h) and s.seenBy = :caller)
                            and
                        """
                                + LAST + " order by h.at, e.number",
                        DeathRow.class)
                .setParameter("caller", caller)
                .setParameter("today", today)
                .getResultList();
    }

    /** The number of the move by which the case ended; empty if the patient lives. */
    Optional<Integer> last(OpenedCase open) {
        return em.createQuery(
                        "select index(h) from Episode e join e.history h where e.id = :episode and" + LAST,
                        Integer.class)
                .setParameter("episode", open.episode())
                .getResultStream()
                .findFirst();
    }

    boolean isSeen(OpenedCase open, int seq) {
        return em.createQuery(
                                "select count(s) from DeathSeen s where s.episode = :episode and s.seq = :seq and s.seenBy = :caller",
                                Long.class)
                        .setParameter("episode", open.episode())
                        .setParameter("seq", seq)
                        .setParameter("caller", open.clinician())
                        .getSingleResult()
                > 0;
    }
}
