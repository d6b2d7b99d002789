package org.levator.clinician;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;

/** A student's or assistant's supervisor, with dates. */
@Entity
public class Supervision {
    @EmbeddedId
    private SupervisionId id;

    private ClinicianId clinician;
    private ClinicianId supervisor;
    private LocalDate starts;
    private LocalDate ends;

    @Version
    private int version;

    protected Supervision() {}
}
