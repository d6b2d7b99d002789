package org.levator.safety;

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
import org.hibernate.annotations.DynamicUpdate;
import org.levator.safety.action.FlagAction;
import org.levator.safety.action.ReleasedBy;
import org.levator.safety.screen.Pauses;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/**
 * One positive answer. It waits for an action until the first one is recorded, and it pauses what its row says until an action of the
 * kind that its row asks for releases it. What was said, what was done and when it was released stay for ever.
 */
@Entity
@DynamicUpdate // the application's role may change nothing but the release
public class RedFlag {
    @EmbeddedId
    private FlagId id;

    private PatientId patient;
    private EpisodeId episode;
    private VisitId visit;
    private String kind;

    @Enumerated(EnumType.STRING)
    private Pauses pauses;

    @Enumerated(EnumType.STRING)
    private ReleasedBy releasedBy;

    private String said;
    private ClinicianId raisedBy;
    private Instant raisedAt;
    private Instant dueAt;
    private Instant releasedAt;
    private Instant enteredAt; // later than it was raised, for the right patient; else null
    private Instant sealedAt;

    @ElementCollection
    @CollectionTable(name = "red_flag_action", joinColumns = @JoinColumn(name = "red_flag_id"))
    @OrderColumn(name = "seq")
    private List<FlagAction> actions;

    @Version
    private int version;

    protected RedFlag() {}

    /**
     * The kind's pause and release are copied: a later change of the clinic's list changes nothing that already happened.
     *
     * @param said the patient's words or the therapist's; may be {@code null}
     */
    static RedFlag raised(ScreenAnswer answer, RedFlagKind kind, String said) {
        var flag = new RedFlag();
        flag.id = FlagId.random();
        flag.patient = answer.patient();
        flag.episode = answer.episode();
        flag.visit = answer.visit();
        flag.kind = kind.code();
        flag.pauses = kind.pauses();
        flag.releasedBy = kind.releasedBy();
        flag.said = said;
        flag.raisedBy = answer.clinician();
        flag.raisedAt = answer.at();
        flag.dueAt = kind.dueFrom(answer.at());
        flag.actions = new ArrayList<>();
        return flag;
    }

    /** Anything that was done can be recorded, at any time; only what the row asks for ends the pause, and only once. */
    void record(FlagAction action) {
        actions.add(action);
        if (releasedAt == null && releasedBy.releases(action)) {
            releasedAt = action.recordedAt();
        }
    }

    /** It was somebody else's: raised once more where it belongs, for that visit's patient, as a late entry with what was said. */
    RedFlag reentered(ScreenAnswer answer, Instant now) {
        var flag = new RedFlag();
        flag.id = FlagId.random();
        flag.patient = answer.patient();
        flag.episode = answer.episode();
        flag.visit = answer.visit();
        flag.kind = kind;
        flag.pauses = pauses;
        flag.releasedBy = releasedBy;
        flag.said = said;
        flag.raisedBy = answer.clinician();
        flag.raisedAt = raisedAt;
        flag.dueAt = dueAt;
        flag.enteredAt = now;
        flag.actions = new ArrayList<>();
        return flag;
    }

    /** What was done about that one was done for this patient: it counts here with its own times, recorded now. */
    void takeAlong(RedFlag wrong, Instant now) {
        wrong.actions.forEach(done -> record(done.again(now)));
    }

    /** Raised for the wrong patient: it pauses nothing of hers from then on (TRN-4). */
    void seal(Instant at) {
        sealedAt = at;
        releasedAt = releasedAt == null ? at : releasedAt;
    }

    boolean isOpen() {
        return releasedAt == null;
    }

    boolean awaitsAction() {
        return actions.isEmpty();
    }

    FlagId id() {
        return id;
    }

    PatientId patient() {
        return patient;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    /** Since when it could be read. */
    Instant readableSince() {
        return enteredAt == null ? raisedAt : enteredAt;
    }

    ClinicianId raisedBy() {
        return raisedBy;
    }

    EpisodeId episode() {
        return episode;
    }

    String kind() {
        return kind;
    }

    Pauses pauses() {
        return pauses;
    }

    Instant dueAt() {
        return dueAt;
    }

    FlagDetail detail() {
        var bySealing = releasedAt != null && releasedAt.equals(sealedAt);
        return new FlagDetail(said, raisedBy, enteredAt, bySealing ? null : releasedAt, List.copyOf(actions));
    }
}
