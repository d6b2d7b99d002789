package org.levator.episode.duplicate;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.levator.shared.PatientId;

/**
 * A registration and each other one that is the same person's by the answers that count, also by way of a third. Only asked in queries, which
 * say of whom: each goes on from her, and visits no registration twice.
 */
@Entity
@Immutable
@Synchronize({"patient", "possible_duplicate", "duplicate_answer"})
@Subselect(
        """
        select p.id as patient_id, found.id as other_id from patient p cross join lateral (
            with recursive same (id) as (
                select p.id
                union
                select case when d.patient_id = same.id then d.earlier_id else d.patient_id end
                from same join possible_duplicate d on same.id in (d.patient_id, d.earlier_id)
                    join duplicate_answer a on a.possible_duplicate_id = d.id
                where a.verdict = 'SAME_PERSON' and not exists (
                    select from duplicate_answer n where n.possible_duplicate_id = d.id and n.revision > a.revision))
            select id from same where id <> p.id) found""")
class SamePerson {
    @EmbeddedId
    private PatientId patient;

    private PatientId other;

    protected SamePerson() {}
}
