package org.levator.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** Reads the access log for whoever answers to a patient for who looked. */
@ApplicationScoped
public class Looks {
    @PersistenceContext
    EntityManager em;

    /**
     * One row per person and verb; what was about the patient as a whole counts with the case.
     *
     * @param episode {@code null} for all of the patient's cases
     */
    public List<Look> between(PatientId patient, EpisodeId episode, InformationKind kind, Instant from, Instant to) {
        return em
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select coalesce(c.given_name || ' ' || c.family_name, a.account) as name, a.role, a.verb,
                            min(a.at) as first, max(a.at) as last, count(*) as times
                        from access_entry a left join clinician c on c.account = a.account
                        where a.patient_id = :patient and (cast(:episode as uuid) is null or a.episode_id = :episode or a.episode_id is null)
                          and a.kind = :kind and a.at between :from and :to and a.outcome = 'ALLOWED'
                        group by 1, 2, 3 order by 4
                        """,
                        Tuple.class)
                .addScalar("name", String.class)
                .addScalar("role", String.class)
                .addScalar("verb", String.class)
                .addScalar("first", Instant.class)
                .addScalar("last", Instant.class)
                .addScalar("times", Integer.class)
                .setParameter("patient", patient.uuid())
                .setParameter("episode", episode == null ? null : episode.uuid(), UUID.class)
                .setParameter("kind", kind.name())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .map(Looks::look)
                .toList();
    }

    private static Look look(Tuple row) {
        return new Look(
                row.get("name", String.class),
                row.get("role", String.class),
                Verb.valueOf(row.get("verb", String.class)),
                row.get("first", Instant.class),
                row.get("last", Instant.class),
                row.get("times", Integer.class));
    }
}
