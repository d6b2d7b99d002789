package org.levator.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/**
 * Of the ids in an address, what they are and whose, for the row about somebody whose role is refused before any feature is asked
 * (ACC-3). In SQL, because the log lies beneath every feature.
 */
@ApplicationScoped
class AskedFor {
    @PersistenceContext(unitName = "refusals") // a transaction holds one datasource, and the row goes there
    EntityManager em;

    /** Empty if they are nothing of a patient's. */
    Optional<Thing> among(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        return em.createNativeQuery(
                        """
                        select act, patient, episode from (
                            select id, 'VIEW_NOTE' as act, patient_id as patient, episode_id as episode, 1 as seq from note
                            union all select id, 'VIEW_NOTE', patient_id, episode_id, 1 from note_draft
                            union all select a.id, 'VIEW_NOTE', n.patient_id, n.episode_id, 1
                                from note_amendment a join note n on n.id = a.note_id
                            union all select id, 'VIEW_LETTER', patient_id, episode_id, 1 from letter
                            union all select id, 'VIEW_RED_FLAG', patient_id, episode_id, 1 from red_flag
                            union all select id, 'VIEW_SEALED', patient_id, episode_id, 1 from sealed_entry
                            union all select id, 'VIEW_BREAK_GLASS', patient_id, episode_id, 1 from break_glass
                            union all select id, 'VIEW_VISIT', patient_id, episode_id, 2 from visit
                            union all select id, 'VIEW_CASE', patient_id, id, 3 from episode
                            union all select id, 'VIEW_PATIENT', id, null, 4 from patient) as thing
                        where id in (:ids) order by seq limit 1
                        """,
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> thing((Tuple) row))
                .findFirst();
    }

    private static Thing thing(Tuple row) {
        var patient = new PatientId(row.get("patient", UUID.class));
        var episode = Optional.ofNullable(row.get("episode", UUID.class)).map(EpisodeId::new);
        return new Thing(Act.valueOf(row.get("act", String.class)), new AccessSubject(patient, episode.orElse(null)));
    }

    /** One look that was tried. */
    record Thing(Act act, AccessSubject subject) {}
}
