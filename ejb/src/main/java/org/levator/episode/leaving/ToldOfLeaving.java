package org.levator.episode.leaving;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.levator.access.OpenedCase;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** That the patient of one case was told that a therapist leaves: when, how, and who says so. Insert only, by grant. */
@Entity
@Immutable
class ToldOfLeaving {
    @EmbeddedId
    private TellingId id;

    private EpisodeId episode;
    private PatientId patient;
    private ClinicianId leaver;

    @Enumerated(EnumType.STRING)
    private TellingManner manner;

    private LocalDate toldOn;
    private ClinicianId recordedBy;
    private Instant recordedAt;

    protected ToldOfLeaving() {}

    /**
     * @param today on the clinic's wall
     * @throws BrokenRule for a day to come
     */
    static ToldOfLeaving recorded(OpenedCase of, RecordTelling command, LocalDate today, Instant now) {
        if (command.on().isAfter(today)) {
            throw new BrokenRule(LeavingRule.NOT_TOLD_YET);
        }
        var told = new ToldOfLeaving();
        told.id = TellingId.random();
        told.episode = of.episode();
        told.patient = of.patient();
        told.leaver = command.leaver();
        told.manner = command.manner();
        told.toldOn = command.on();
        told.recordedBy = of.clinician();
        told.recordedAt = now;
        return told;
    }
}
