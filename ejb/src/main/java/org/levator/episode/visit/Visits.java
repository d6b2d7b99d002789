package org.levator.episode.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.levator.access.OpenedCase;
import org.levator.access.OpenedPatient;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** The visits of opened cases. */
@ApplicationScoped
class Visits {
    @PersistenceContext
    EntityManager em;

    void add(Visit visit) {
        em.persist(visit);
    }

    Visit get(VisitId id, OpenedCase open) {
        return find(id).filter(visit -> visit.episode().equals(open.episode()))
                .orElseThrow(() -> new NotFound("visit"));
    }

    /** For reception, who plans visits. */
    Visit getFor(OpenedPatient patient, VisitId id) {
        return em.createQuery("select v from Visit v where v.id = :id and v.patient = :patient", Visit.class)
                .setParameter("id", id)
                .setParameter("patient", patient.patient())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("visit"));
    }

    /** Whose visit it is; an unknown visit belongs to a patient who opens for nobody. */
    PatientId patientOf(VisitId id) {
        return em.createQuery("select v.patient from Visit v where v.id = :id", PatientId.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new PatientId(id.uuid()));
    }

    /** The case's visits, newest first, at most so many. */
    List<VisitRow> timeline(OpenedCase open, int most) {
        return em.createQuery(
                        """
                        select new org.levator.episode.visit.VisitRow(v.id, v.startsAt, v.minutes, v.kind, v.state, v.clinician,
                            c.givenName || ' ' || c.familyName,
                            (select b.givenName || ' ' || b.familyName from Visit w join w.passes p join Clinician b on b.id = p.from
                                where w.id = v.id and index(p) = 0))
                        from Visit v join Clinician c on c.id = v.clinician
                        where v.episode = :episode order by v.startsAt desc
                        """,
                        VisitRow.class)
                .setParameter("episode", open.episode())
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether a signed note, a consent or a flag stands in it that was not entered in error. In SQL, because the visit lies beneath what is written in it. */
    boolean hasEntries(VisitId visit) {
        return (Boolean) em.createNativeQuery(
                        """
                        select exists (select 1 from note n where n.visit_id = ?1
                                and not exists (select 1 from note_amendment a where a.note_id = n.id and a.kind = 'ENTERED_IN_ERROR'))
                            or exists (select 1 from consent c where c.visit_id = ?1
                                and not exists (select 1 from sealed_entry s where s.consent_id = c.id))
                            or exists (select 1 from red_flag f where f.visit_id = ?1 and f.sealed_at is null and f.in_error_at is null)
                        """,
                        Boolean.class)
                .setParameter(1, visit.uuid())
                .getSingleResult();
    }

    /** In whichever of the patient's cases. */
    List<Visit> bookedAfter(Instant now, OpenedCase open) {
        return em.createQuery(
                        "select v from Visit v where v.patient = :patient and v.state = :booked and v.startsAt > :now",
                        Visit.class)
                .setParameter("patient", open.patient())
                .setParameter("booked", VisitState.BOOKED)
                .setParameter("now", now)
                .getResultList();
    }

    /** Of one case, by whoever arranges who leads it: times and no more. */
    List<Visit> bookedWith(ClinicianId clinician, EpisodeId episode, Instant from) {
        return em.createQuery(
                        "select v from Visit v where v.episode = :episode and v.clinician = :clinician and v.state = :booked"
                                + " and v.startsAt >= :from",
                        Visit.class)
                .setParameter("episode", episode)
                .setParameter("clinician", clinician)
                .setParameter("booked", VisitState.BOOKED)
                .setParameter("from", from)
                .getResultList();
    }

    /** Which case to open; says nothing about it. An unknown visit gives a case that opens for nobody, and its refusal is logged. */
    EpisodeId episodeOf(VisitId id) {
        return find(id).map(Visit::episode).orElseGet(() -> new EpisodeId(id.uuid()));
    }

    /** Read once in a transaction, whoever asks; nobody outside gets it unopened. */
    private Optional<Visit> find(VisitId id) {
        return Optional.ofNullable(em.find(Visit.class, id));
    }
}
