package org.levator.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.levator.shared.ClinicianId;

/**
 * Whose places in circles of care count for a clinician, and from when to when: her own, and those of whom she supervises, until
 * their last day here. Only asked in queries. One list of two parts, because with "her own or …" the database reads every circle of the
 * clinic; and that last day is asked for in the second part, not joined, because joined it would be read whole.
 */
@Entity
@Immutable
@Synchronize({"clinician", "supervision"})
@Subselect(
        """
        select id, id as clinician_id, id as colleague_id, date '1900-01-01' as starts, null::date as ends from clinician
        union all
        select id, supervisor_id, clinician_id, starts,
            least(ends, (select c.last_day from clinician c where c.id = clinician_id))
        from supervision""")
public class Reach {
    @Id
    private UUID id;

    private ClinicianId clinician;
    private ClinicianId colleague;
    private LocalDate starts;
    private LocalDate ends;

    protected Reach() {}
}
