package org.levator.episode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.levator.access.OpenedCase;
import org.levator.access.OpenedPatient;
import org.levator.shared.CaseNumber;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** The cases that were opened. */
@ApplicationScoped
class Episodes {
    @PersistenceContext
    EntityManager em;

    void add(Episode episode) {
        em.persist(episode);
    }

    Episode get(OpenedCase open) {
        return em.find(Episode.class, open.episode());
    }

    /** How it moved, and by whom. */
    List<StateChangeRow> history(OpenedCase open) {
        return em.createQuery(
                        """
                        select new org.levator.episode.StateChangeRow(h.to, h.at, c.givenName || ' ' || c.familyName, h.reason)
                        from Episode e join e.history h join Clinician c on c.id = h.clinician
                        where e.id = :episode order by index(h)
                        """,
                        StateChangeRow.class)
                .setParameter("episode", open.episode())
                .getResultList();
    }

    /** The same patient's others, for what concerns the person and not the case. */
    List<Episode> othersOfThePatient(OpenedCase open) {
        return em.createQuery("select e from Episode e where e.patient = :patient and e.id <> :episode", Episode.class)
                .setParameter("patient", open.patient())
                .setParameter("episode", open.episode())
                .getResultList();
    }

    boolean isDeceased(OpenedPatient patient) {
        return em.createQuery(
                                "select count(e) from Episode e where e.patient = :patient and e.state = DECEASED",
                                Long.class)
                        .setParameter("patient", patient.patient())
                        .getSingleResult()
                > 0;
    }

    /** Whose case it is; says nothing else. A case that does not exist belongs to a patient who opens for nobody. */
    PatientId patientOf(EpisodeId id) {
        return em.createQuery("select e.patient from Episode e where e.id = :id", PatientId.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new PatientId(id.uuid()));
    }

    /** The next number of the clinic's own series. */
    String nextNumber() {
        var next = em.createNativeQuery("select nextval('episode_number')", Long.class)
                .getSingleResult();
        return CaseNumber.of(next.toString());
    }
}
