package org.levator.episode.visit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.levator.episode.visit.mistake.VisitMistake;
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

    @ElementCollection
    @CollectionTable(name = "visit_pass", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "seq")
    private List<VisitPass> passes; // from therapist to therapist, the last one last

    @ElementCollection
    @CollectionTable(name = "visit_mistake", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "seq")
    private List<VisitMistake> mistakes; // that it took place, taken back each time

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
        visit.passes = new ArrayList<>();
        visit.mistakes = new ArrayList<>();
        return visit;
    }

    /** Somebody else will see her then; the time stays. */
    void passTo(ClinicianId next, ClinicianId by, Instant now) {
        requireBooked();
        if (!next.equals(clinician)) {
            passes.add(new VisitPass(clinician, next, now, by));
            clinician = next;
        }
    }

    /** Whether it came from her last, so that it goes back to her. */
    boolean cameFrom(ClinicianId before) {
        return !passes.isEmpty() && passes.get(passes.size() - 1).from().equals(before);
    }

    /** @throws BrokenRule if somebody else changed it after {@code seen}; it says both times */
    void moveTo(Instant newStart, int seen) {
        requireBooked();
        if (seen != version) {
            throw new BrokenRule(VisitRule.MOVED_MEANWHILE, startsAt, newStart);
        }
        startsAt = newStart;
    }

    void cancel(int seen) {
        requireBooked();
        requireSeen(seen);
        state = VisitState.CANCELLED;
    }

    /** With the case, whatever it says. */
    void cancel() {
        requireBooked();
        state = VisitState.CANCELLED;
    }

    /** @param tomorrow as for {@link #tookPlace} */
    void miss(int seen, Instant tomorrow) {
        requireBooked();
        requireSeen(seen);
        requireCome(tomorrow);
        state = VisitState.MISSED;
    }

    /** Pressed by mistake: a cancelled or missed visit is booked again. */
    void restore() {
        if (state == VisitState.ATTENDED) {
            throw new BrokenRule(VisitRule.ALREADY_TOOK_PLACE);
        }
        state = VisitState.BOOKED;
    }

    /**
     * Said by whoever looks at the list, whatever the list said before.
     *
     * @param tomorrow when the clinic's next day begins: a visit of a later day is still to come
     */
    void tookPlace(int seen, Instant tomorrow) {
        requireSeen(seen);
        requireCome(tomorrow);
        attend();
    }

    /**
     * Something was written about it: what was booked took place, unless its day is still to come. A missed or cancelled visit is
     * written about too, and stays so (NOT-6).
     */
    void writtenAbout(Instant tomorrow) {
        if (state == VisitState.BOOKED && startsAt.isBefore(tomorrow)) {
            attend();
        }
    }

    /** It did not take place after all; why stays on record. */
    void takeBack(VisitMistake mistake, int seen) {
        requireSeen(seen);
        if (state != VisitState.ATTENDED) {
            throw new BrokenRule(VisitRule.NOT_ATTENDED);
        }
        mistakes.add(mistake);
        state = VisitState.BOOKED;
    }

    /** She was here: recorded whatever the list said before, as often as it is said. */
    void attend() {
        state = VisitState.ATTENDED;
    }

    private void requireCome(Instant tomorrow) {
        if (!startsAt.isBefore(tomorrow)) {
            throw new BrokenRule(VisitRule.STILL_TO_COME);
        }
    }

    private void requireSeen(int seen) {
        if (seen != version) {
            throw new BrokenRule(VisitRule.STANDS_ELSEWHERE, startsAt);
        }
    }

    private void requireBooked() {
        if (state != VisitState.BOOKED) {
            throw new BrokenRule(VisitRule.NOT_BOOKED);
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
