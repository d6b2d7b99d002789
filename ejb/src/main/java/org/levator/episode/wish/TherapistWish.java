package org.levator.episode.wish;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.levator.access.OutsideCase;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** That the patient of one case would like another therapist than the one who led it that day, or was to lead it already. She need not say why, and it is kept nowhere. */
@Entity
@DynamicUpdate // the application's role may change nothing but that it was taken back
class TherapistWish {
    @EmbeddedId
    private WishId id;

    private EpisodeId episode;
    private PatientId patient;
    private int seq; // of the case, from 1
    private ClinicianId lead; // null if nobody led the case
    private LocalDate wishedOn;
    private ClinicianId recordedBy;
    private Instant recordedAt;
    private Instant takenBackAt; // null while she has not said that she would rather stay
    private ClinicianId takenBackBy;

    @Version
    private int version;

    protected TherapistWish() {}

    static TherapistWish recorded(
            OutsideCase of, int seq, Optional<ClinicianId> lead, LocalDate today, ClinicianId by, Instant now) {
        var wish = new TherapistWish();
        wish.id = WishId.random();
        wish.episode = of.episode();
        wish.patient = of.patient();
        wish.seq = seq;
        wish.lead = lead.orElse(null);
        wish.wishedOn = today;
        wish.recordedBy = by;
        wish.recordedAt = now;
        return wish;
    }

    void takeBack(ClinicianId by, Instant now) {
        takenBackBy = by;
        takenBackAt = now;
    }

    LocalDate wishedOn() {
        return wishedOn;
    }
}
