package org.levator.safety.action;

/** Who ends a flag and with it its pause. */
public enum ReleasedBy {
    /** Nothing is paused: whatever was done closes it, except advice that she declined. */
    ANY_ACTION {
        @Override
        public boolean releases(FlagAction action) {
            return action.kind() != ActionKind.ADVISED_AND_DECLINED && !action.saysNotYet();
        }
    },
    /** A physician or nurse practitioner says that it may go on. */
    MEDICAL_ASSESSMENT {
        @Override
        public boolean releases(FlagAction action) {
            return action.saysMayContinue() && action.assessor() != Assessor.THERAPIST;
        }
    },
    /** The therapist's own assessment is enough, a medical one more than enough. */
    THERAPIST {
        @Override
        public boolean releases(FlagAction action) {
            return action.saysMayContinue();
        }
    };

    public abstract boolean releases(FlagAction action);
}
