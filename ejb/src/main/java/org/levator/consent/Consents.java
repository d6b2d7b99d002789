package org.levator.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.levator.access.OpenedCase;
import org.levator.consent.ticket.Reentered;
import org.levator.sealing.OpenedSeal;
import org.levator.sealing.Seals;
import org.levator.shared.ClinicianId;
import org.levator.shared.ConsentId;
import org.levator.shared.VisitId;

/** The consents of opened cases, oldest first. */
@ApplicationScoped
class Consents {
    /** Recorded for the wrong patient: it is nowhere in this one's record, and covers nothing of hers (NOT-3). */
    private static final String OF_THIS_PATIENT = Seals.notSealed("c") + "order by c.openedAt, c.round";

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

    /** In the same order for everyone, so that no two wait for each other. */
    void lock(Collection<VisitId> visits) {
        visits.stream().sorted(Comparator.comparing(VisitId::uuid)).forEach(this::lock);
    }

    List<Consent> of(VisitId visit, OpenedCase open) {
        return em.createQuery(
                        """
                        select distinct c from Consent c left join fetch c.events
                        where c.visit = :visit and c.episode = :episode
                        """
                                + OF_THIS_PATIENT,
                        Consent.class)
                .setParameter("visit", visit)
                .setParameter("episode", open.episode())
                .getResultList();
    }

    /** Everyone's of these visits, sealed ones too, for a stop by ticket: nothing of it is shown. */
    List<Consent> of(Collection<VisitId> visits) {
        return em.createQuery(
                        """
                        select distinct c from Consent c left join fetch c.events
                        where c.visit in :visits order by c.openedAt, c.round
                        """,
                        Consent.class)
                .setParameter("visits", visits)
                .getResultList();
    }

    /** Where consents of these visits were recorded once more. */
    List<Reentered> reentered(Collection<VisitId> visits) {
        return em.createQuery(
                        """
                        select distinct new org.levator.consent.ticket.Reentered(c.visit, e.id, e.patient)
                        from Consent c join Episode e on e.id = c.episode where c.id.uuid in (
                            select s.reenteredId from SealedEntry s join Consent w on w.id.uuid = s.entryId where w.visit in :visits)
                        """,
                        Reentered.class)
                .setParameter("visits", visits)
                .getResultList();
    }

    /** How many of this examiner's series the visit has, sealed ones too. */
    int series(VisitId visit, ClinicianId examiner) {
        return em.createQuery(
                        "select coalesce(max(c.series), 0) from Consent c where c.visit = :visit and c.examiner = :examiner",
                        Integer.class)
                .setParameter("visit", visit)
                .setParameter("examiner", examiner)
                .getSingleResult();
    }

    /** For the privacy officer, who opened it. */
    Consent get(OpenedSeal sealed) {
        return em.find(Consent.class, new ConsentId(sealed.entry()));
    }

    /**
     * Whatever counts in this visit for that examiner: all of the visit's; of the case's other visits the newest, to ask "as last time?",
     * and those in which the examiner explained in full or was stopped.
     */
    List<Consent> counting(VisitId visit, ClinicianId examiner, OpenedCase open) {
        return em.createQuery(
                        """
                        select distinct c from Consent c left join fetch c.events
                        where c.episode = :episode and (c.visit = :visit
                            or c.openedAt = (select max(n.openedAt) from Consent n where n.episode = :episode and n.visit <> :visit
                        """
                                + Seals.notSealed("n")
                                + """
                                )
                            or c.examiner = :examiner and exists (select e.id from ConsentEvent e where e.consent = c
                                and (e.explanation.form = FULL or e.kind in (STOPPED, NOT_THIS_PART))))
                        """
                                + OF_THIS_PATIENT,
                        Consent.class)
                .setParameter("visit", visit)
                .setParameter("episode", open.episode())
                .setParameter("examiner", examiner)
                .getResultList();
    }
}
