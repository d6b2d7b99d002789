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

    /**
     * Before a death is recorded: whoever plans a visit of hers or opens a case for her at this moment is waited for, and who begins to now
     * waits and then finds that she has died. So a death ends all that there is.
     */
    void waitForPlans(OpenedCase open) {
        ofThePatient(open.patient(), "for no key update");
    }

    /** Until what is opened for her is kept, nobody records her death: see {@link #waitForPlans}. */
    boolean isDeceased(OpenedPatient patient) {
        return ofThePatient(patient.patient(), "for share").contains(EpisodeState.DECEASED.name());
    }

    /** The states of her cases, locked one after the other in an order that is the same for everybody. */
    private List<?> ofThePatient(PatientId patient, String locked) {
        return em.createNativeQuery(
                        "select state from episode where patient_id = ?1 order by id " + locked, String.class)
                .setParameter(1, patient.uuid())
                .getResultList();
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
