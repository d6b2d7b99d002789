package org.levator.sealing;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** That an entry was made for the wrong patient: by whom that was said, when and why. Written once; there is no way back. */
@Entity
@Immutable
public class SealedEntry {
    @EmbeddedId
    private SealedId id;

    @Enumerated(EnumType.STRING)
    private SealedKind kind;

    private UUID entryId;
    private EpisodeId episode;
    private PatientId patient;
    private Instant enteredAt;
    private Instant sealedAt;
    private ClinicianId sealedBy;
    private String reason;
    private UUID reenteredId;

    protected SealedEntry() {}

    static SealedEntry of(WrongEntry wrong, ClinicianId by, Instant now, String reason) {
        var sealed = new SealedEntry();
        sealed.id = SealedId.random();
        sealed.kind = wrong.kind();
        sealed.entryId = wrong.entry();
        sealed.episode = wrong.episode();
        sealed.patient = wrong.patient();
        sealed.enteredAt = wrong.enteredAt();
        sealed.sealedAt = now;
        sealed.sealedBy = by;
        sealed.reason = reason;
        sealed.reenteredId = wrong.reentered();
        return sealed;
    }

    SealedId id() {
        return id;
    }

    SealedKind kind() {
        return kind;
    }

    UUID entryId() {
        return entryId;
    }

    EpisodeId episode() {
        return episode;
    }

    PatientId patient() {
        return patient;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Instant sealedAt() {
        return sealedAt;
    }

    ClinicianId sealedBy() {
        return sealedBy;
    }
}
