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
import org.hibernate.annotations.Formula;
import org.levator.safety.action.Deeds;
import org.levator.safety.action.FlagAction;
import org.levator.safety.action.InError;
import org.levator.safety.action.ReleasedBy;
import org.levator.safety.screen.Pauses;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/**
 * One positive answer. It waits for an action until the first one is recorded, and it pauses what its row says until an action of the
 * kind that its row asks for releases it. What was said and what was done stay for ever, also what is marked as entered in error.
 */
@Entity
@DynamicUpdate // the application's role may change only the release and the two moments at which it ceased to count
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
    private Instant inErrorAt;

    /** For every list: it counts, and nothing that counts was done about it. What it pauses is in {@link #releasedAt} alone. */
    @Formula(
            """
            (sealed_at is null and in_error_at is null and not exists (select 1 from red_flag_action a
                where a.red_flag_id = id and not exists (select 1 from red_flag_correction c
                    where c.red_flag_id = a.red_flag_id and c.action = a.seq)))
            """)
    private boolean waiting;

    @ElementCollection
    @CollectionTable(name = "red_flag_action", joinColumns = @JoinColumn(name = "red_flag_id"))
    @OrderColumn(name = "seq")
    private List<FlagAction> actions;

    @ElementCollection
    @CollectionTable(name = "red_flag_correction", joinColumns = @JoinColumn(name = "red_flag_id"))
    @OrderColumn(name = "seq")
    private List<InError> corrections;

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
        flag.corrections = new ArrayList<>();
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
        flag.corrections = new ArrayList<>();
        return flag;
    }

    /** What was done about that one was done for this patient: it counts here with its own times, recorded now. */
    void takeAlong(RedFlag wrong, Instant now) {
        wrong.deeds().counting().forEach(done -> record(done.again(now)));
    }

    /**
     * A flag that was entered in error pauses nothing from then on and asks for nothing; what was done on the wrong one releases this one no
     * more, and it pauses again unless something else released it (TRN-4).
     *
     * @throws BrokenRule if it is marked already, with its flag or alone
     */
    void mark(InError correction) {
        if (isInError() || deeds().correctionOf(correction.action()).isPresent()) {
            throw new BrokenRule(SafetyRule.ALREADY_IN_ERROR);
        }
        corrections.add(correction);
        if (correction.action() != null) {
            releasedAt = deeds().releasedAt(releasedBy);
            return;
        }
        inErrorAt = correction.at();
        releasedAt = releasedAt == null ? inErrorAt : releasedAt;
    }

    boolean isInError() {
        return inErrorAt != null;
    }

    /** @param action {@code null} is the flag itself */
    ClinicianId recordedBy(Integer action) {
        return action == null ? raisedBy : deeds().recordedBy(action);
    }

    Deeds deeds() {
        return new Deeds(List.copyOf(actions), List.copyOf(corrections));
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
        return !isInError() && deeds().counting().isEmpty();
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
        var byCorrection = releasedAt != null && (releasedAt.equals(sealedAt) || releasedAt.equals(inErrorAt));
        var deeds = deeds();
        return new FlagDetail(
                said,
                raisedBy,
                enteredAt,
                byCorrection ? null : releasedAt,
                deeds.correctionOf(null).orElse(null),
                deeds.all());
    }
}
