package org.levator.consent;

/** Where the exam of a visit stands. Stopped, finished and not done are all complete. */
public enum ExamPhase {
    NOT_ASKED,
    ASKED,
    RUNNING,
    FINISHED,
    STOPPED,
    NOT_DONE;

    static ExamPhase of(ConsentState state) {
        if (state.isStopped()) {
            return STOPPED;
        }
        if (state.isRunning()) {
            return RUNNING;
        }
        if (state.isFinished()) {
            return FINISHED;
        }
        return state.isNotDone() ? NOT_DONE : ASKED;
    }

    /** Stop stands ready as soon as she was asked. */
    public boolean isStoppable() {
        return this == ASKED || this == RUNNING;
    }
}
