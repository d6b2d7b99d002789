package org.levator.episode.duplicate;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;

/** A patient was registered knowingly although she may be an earlier one. It waits until the first {@link DuplicateAnswer} stands beside it. */
@Entity
@Immutable
class PossibleDuplicate {
    @EmbeddedId
    private DuplicateId id;

    private PatientId patient;
    private PatientId earlier;
    private Instant openedAt;
    private ClinicianId openedBy;

    protected PossibleDuplicate() {}

    static PossibleDuplicate of(PatientId registered, PatientId earlier, ClinicianId by, Instant now) {
        var duplicate = new PossibleDuplicate();
        duplicate.id = DuplicateId.random();
        duplicate.patient = registered;
        duplicate.earlier = earlier;
        duplicate.openedAt = now;
        duplicate.openedBy = by;
        return duplicate;
    }

    DuplicateId id() {
        return id;
    }

    PatientId patient() {
        return patient;
    }

    PatientId earlier() {
        return earlier;
    }

    Instant openedAt() {
        return openedAt;
    }
}
