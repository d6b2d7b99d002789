package org.levator.mapping;

import jakarta.persistence.EntityManager;
import org.levator.shared.ClinicianId;

/** Many cases at once, to see that a list costs as many statements for many rows as for few. */
public final class Cases {
    private static final String OPENED =
            """
            with person as (
                insert into patient (id, chosen_name_given, folded_names, born, language, safe_contact_neutral_text_only)
                select gen_random_uuid(), 'Ida', 'ida', date '1990-01-01', 'EN', false
                from generate_series(2, ?1) returning id),
            opened as (
                insert into episode (id, patient_id, number, state, opened_at)
                select gen_random_uuid(), id, 'T-' || id, 'ACTIVE', now() from person returning id, patient_id),
            circle as (
                insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts)
                select gen_random_uuid(), id, patient_id, ?2, 'LEAD', current_date - 1 from opened)
            insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
            select gen_random_uuid(), id, patient_id, ?2, now(), 45, 'IN_PERSON', 'BOOKED' from opened
            """;
    private static final String FLAGS =
            """
            insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, raised_by_id, raised_at, due_at)
            select gen_random_uuid(), patient_id, episode_id, id, 'WEIGHT_OR_SWEATS', 'NOTHING', 'ANY_ACTION', clinician_id,
                now(), now() + interval '3 days'
            from visit where clinician_id = ?1
            """;
    private static final String DRAFTS =
            """
            insert into note_draft (id, visit_id, episode_id, patient_id, author_id, service_date, content, revision, saved_at, begun_at)
            select gen_random_uuid(), id, episode_id, patient_id, clinician_id, current_date, 'section SUBJECTIVE:', 1, now(), now()
            from visit where clinician_id = ?1
            """;
    private static final String LETTERS =
            """
            insert into letter (id, episode_id, patient_id, kind, language, template_id, addressee, urgent, told_of_withheld,
                state, author_id, started_at)
            select gen_random_uuid(), v.episode_id, v.patient_id, t.kind, t.language, t.id, 'DIRECTORY', false, false, 'DRAFT',
                v.clinician_id, now()
            from visit v join letter_template t on t.kind = 'MEDICAL_ASSESSMENT' and t.language = 'EN' and t.edition = 1
            where v.clinician_id = ?1
            """;
    private static final String ISSUED =
            """
            with issued as (
                insert into letter (id, episode_id, patient_id, kind, language, template_id, addressee, urgent, told_of_withheld,
                    state, author_id, started_at, signer_id, approved_at)
                select gen_random_uuid(), v.episode_id, v.patient_id, t.kind, t.language, t.id, 'EMERGENCY_DEPARTMENT', true, false,
                    'ISSUED', v.clinician_id, now(), v.clinician_id, now()
                from visit v join letter_template t on t.kind = 'MEDICAL_ASSESSMENT' and t.language = 'EN' and t.edition = 1
                where v.clinician_id = ?1 returning id, episode_id, patient_id, kind, addressee, author_id),
            agreed as (
                insert into disclosure_consent (id, episode_id, patient_id, letter_id, purpose, addressee, basis, manner, given_at,
                    covers_replacements, recorded_by_id, recorded_at)
                select gen_random_uuid(), episode_id, patient_id, id, kind, addressee, 'PATIENT', 'SPOKEN', now(), false, author_id,
                    now()
                from issued returning id, letter_id)
            insert into issued_letter (letter_id, number, disclosure_id, recipient, signer_id, issued_at, content, pages, pdf, sha256)
            select letter_id, 'T-' || letter_id, id, 'Emergency', ?1, now(), 'Text', 1, 'x'::bytea, encode(sha256('x'::bytea), 'hex')
            from agreed
            """;

    private Cases() {}

    /** A new clinician who leads so many open cases, each with a visit today, a flag, a note begun, a letter to finish and one to send. */
    public static ClinicianId ledByOne(EntityManager em, int number) {
        var first = Case.add(em);
        em.createNativeQuery(OPENED)
                .setParameter(1, number)
                .setParameter(2, first.clinician().uuid())
                .executeUpdate();
        for (var rows : new String[] {FLAGS, DRAFTS, LETTERS, ISSUED}) {
            em.createNativeQuery(rows).setParameter(1, first.clinician().uuid()).executeUpdate();
        }
        return first.clinician();
    }
}
