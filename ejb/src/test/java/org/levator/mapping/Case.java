package org.levator.mapping;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** One patient with a case, its lead and a visit today, for mapping tests that need something to refer to. */
public record Case(ClinicianId clinician, PatientId patient, EpisodeId episode, VisitId visit) {
    public static Case add(EntityManager em) {
        var row = new Case(ClinicianId.random(), PatientId.random(), EpisodeId.random(), VisitId.random());
        run(
                em,
                "insert into clinician (id, account, given_name, family_name, language, active)"
                        + " values (?1, 'account-' || ?1, 'Ada', 'Test', 'EN', true)",
                row.clinician.uuid());
        run(
                em,
                "insert into patient (id, chosen_name_given, folded_names, born, language, safe_contact_neutral_text_only)"
                        + " values (?1, 'Mia', 'mia', date '1994-03-18', 'EN', true)",
                row.patient.uuid());
        row.open(em, row.episode);
        run(
                em,
                "insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)"
                        + " values (?1, ?2, ?3, ?4, now(), 45, 'IN_PERSON', 'BOOKED')",
                row.visit.uuid(),
                row.episode.uuid(),
                row.patient.uuid(),
                row.clinician.uuid());
        return row;
    }

    /** One more open case of the same patient, led by the same clinician. */
    public static EpisodeId another(Case first) {
        var id = EpisodeId.random();
        return Schema.commit(em -> {
            first.open(em, id);
            return id;
        });
    }

    /** Somebody else has a place around it as well, since yesterday. */
    public void assign(ClinicianId colleague) {
        Schema.commit(em -> {
            place(em, episode, colleague, "ASSIGNED");
            return null;
        });
    }

    private void open(EntityManager em, EpisodeId id) {
        run(
                em,
                "insert into episode (id, patient_id, number, state, opened_at) values (?1, ?2, 'T-' || ?1, 'ACTIVE', now())",
                id.uuid(),
                patient.uuid());
        place(em, id, clinician, "LEAD");
    }

    private void place(EntityManager em, EpisodeId id, ClinicianId who, String relation) {
        run(
                em,
                "insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts)"
                        + " values (gen_random_uuid(), ?1, ?2, ?3, '%s', current_date - 1)".formatted(relation),
                id.uuid(),
                patient.uuid(),
                who.uuid());
    }

    private static void run(EntityManager em, String sql, UUID... ids) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < ids.length; i++) {
            query.setParameter(i + 1, ids[i]);
        }
        query.executeUpdate();
    }
}
