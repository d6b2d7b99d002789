package org.levator.episode;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** One dated contact. Booked, it may be moved, cancelled or missed; that it took place can be recorded from any state. */
@Entity
public class Visit {
    @EmbeddedId
    private VisitId id;

    private EpisodeId episode;
    private PatientId patient;
    private ClinicianId clinician;
    private Instant startsAt;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    @Version
    private int version;

    protected Visit() {}

    /** @param minutes planned length, 5 to 240 */
    static Visit booked(
            EpisodeId episode,
            PatientId patient,
            ClinicianId clinician,
            Instant startsAt,
            int minutes,
            VisitKind kind) {
        var visit = new Visit();
        visit.id = VisitId.random();
        visit.episode = episode;
        visit.patient = patient;
        visit.clinician = clinician;
        visit.startsAt = startsAt;
        visit.minutes = minutes;
        visit.kind = kind;
        visit.state = VisitState.BOOKED;
        return visit;
    }

    void moveTo(Instant newStart) {
        requireBooked();
        startsAt = newStart;
    }

    void cancel() {
        requireBooked();
        state = VisitState.CANCELLED;
    }

    void miss() {
        requireBooked();
        state = VisitState.MISSED;
    }

    /** Pressed by mistake: a cancelled or missed visit is booked again. */
    void restore() {
        if (state == VisitState.ATTENDED) {
            throw new BrokenRule(EpisodeRule.VISIT_ALREADY_TOOK_PLACE);
        }
        state = VisitState.BOOKED;
    }

    /** She was here: recorded whatever the list said before, as often as it is said. */
    void attend() {
        state = VisitState.ATTENDED;
    }

    private void requireBooked() {
        if (state != VisitState.BOOKED) {
            throw new BrokenRule(EpisodeRule.VISIT_NOT_BOOKED);
        }
    }

    VisitId id() {
        return id;
    }

    EpisodeId episode() {
        return episode;
    }

    VisitState state() {
        return state;
    }

    VisitFacts facts() {
        return new VisitFacts(id, episode, patient, clinician, startsAt, kind, state);
    }
}
