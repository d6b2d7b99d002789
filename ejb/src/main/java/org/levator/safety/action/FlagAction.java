package org.levator.safety.action;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;

/**
 * One thing that was done about a flag; never changed, never removed.
 *
 * @param whom who was phoned, or who assessed; {@code null} where nobody has to be named
 * @param told what was said or advised, or what the letter was about; may be {@code null}
 * @param assessor only of an assessment
 * @param outcome only of an assessment
 */
@Embeddable
public record FlagAction(
        @Enumerated(EnumType.STRING) ActionKind kind,
        Instant happenedAt,
        Instant recordedAt,
        ClinicianId clinician,
        String whom,
        String told,
        @Enumerated(EnumType.STRING) Assessor assessor,
        @Enumerated(EnumType.STRING) AssessmentOutcome outcome) {

    public FlagAction {
        if (happenedAt.isAfter(recordedAt)) {
            throw new BrokenRule(ActionRule.NOT_YET_HAPPENED);
        }
        if (kind == ActionKind.PHONED && whom == null) {
            throw new BrokenRule(ActionRule.PHONED_WHOM);
        }
        if (kind == ActionKind.ADVISED_AND_DECLINED && told == null) {
            throw new BrokenRule(ActionRule.TOLD_WHAT);
        }
        if (kind == ActionKind.ASSESSED && (whom == null || assessor == null || outcome == null)) {
            throw new BrokenRule(ActionRule.ASSESSED_HOW);
        }
    }

    /** The same on another flag, recorded there now. */
    public FlagAction again(Instant recorded) {
        return new FlagAction(kind, happenedAt, recorded, clinician, whom, told, assessor, outcome);
    }

    boolean saysMayContinue() {
        return kind == ActionKind.ASSESSED && outcome == AssessmentOutcome.MAY_CONTINUE;
    }

    boolean saysNotYet() {
        return kind == ActionKind.ASSESSED && outcome == AssessmentOutcome.NOT_YET;
    }

    @Override
    public String toString() {
        return "FlagAction[" + kind + ", " + happenedAt + "]";
    }
}
