package org.levator.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.levator.access.OpenedCase;
import org.levator.consent.ticket.StopPass;
import org.levator.shared.ClinicianId;
import org.levator.shared.VisitId;

/** The consents of opened cases, oldest first. */
@ApplicationScoped
class Consents {
    @PersistenceContext
    EntityManager em;

    void add(Consent consent) {
        em.persist(consent);
    }

    /** One at a time per visit, so that events get their numbers in turn and no stop is lost in a race. */
    void lock(VisitId visit) {
        em.createNativeQuery("select v.id from visit v where v.id = :visit for no key update", Object.class)
                .setParameter("visit", visit.uuid())
                .getResultList();
    }

    List<Consent> of(VisitId visit, OpenedCase open) {
        return em.createQuery(
                        """
                        select distinct c from Consent c left join fetch c.events
                        where c.visit = :visit and c.episode = :episode order by c.openedAt, c.round
                        """,
                        Consent.class)
                .setParameter("visit", visit)
                .setParameter("episode", open.episode())
                .getResultList();
    }

    /** The visit's own, for a stop by ticket: nothing of it is shown. */
    List<Consent> of(StopPass ticket) {
        return em.createQuery(
                        "select distinct c from Consent c left join fetch c.events where c.visit = :visit"
                                + " order by c.openedAt, c.round",
                        Consent.class)
                .setParameter("visit", ticket.visit())
                .getResultList();
    }

    List<Consent> by(ClinicianId examiner, OpenedCase open) {
        return em.createQuery(
                        """
                        select distinct c from Consent c left join fetch c.events
                        where c.episode = :episode and c.examiner = :examiner order by c.openedAt, c.round
                        """,
                        Consent.class)
                .setParameter("episode", open.episode())
                .setParameter("examiner", examiner)
                .getResultList();
    }

    /** Of the case's other visits, to ask "as last time?". */
    List<Consent> before(VisitId visit, OpenedCase open) {
        return em.createQuery(
                        """
                        select distinct c from Consent c left join fetch c.events
                        where c.episode = :episode and c.visit <> :visit order by c.openedAt, c.round
                        """,
                        Consent.class)
                .setParameter("episode", open.episode())
                .setParameter("visit", visit)
                .getResultList();
    }
}
