package org.levator.consent.sheet;

/** Where the exam of a visit stands. Stopped, finished and not done are all complete. */
public enum ExamPhase {
    NOT_ASKED,
    ASKED,
    RUNNING,
    FINISHED,
    STOPPED,
    NOT_DONE;

    /** Stop stands ready as soon as she was asked. */
    public boolean isStoppable() {
        return this == ASKED || this == RUNNING;
    }
}
