package org.levator.caseload.attention;

/**
 * The rules of the attention list, in its order.
 *
 * <p>A red flag without an action is never set aside: it stays on banner and home until something was done about it and is recorded
 * (RED-1). A day until which nobody has to look would be the one thing that must not happen to it, so it is refused here, not offered on
 * the page, and no row that the database holds. A call that is due to somebody whose flag was acted on already, and a pause, may be set
 * aside with a reason: something has been done, and the flag and its pause stand on in every case of hers.
 */
public enum AttentionKind {
    /** A red flag about which nothing has been done. */
    FLAG(AttentionLevel.DANGER),
    /** A visit was missed after a flag that is still open, and nobody has reached her since: call today. */
    CALL(AttentionLevel.DANGER),
    /** A flag was acted on and still pauses something. */
    PAUSE(AttentionLevel.PAUSE),
    /** The caller's own note is unsigned for longer than the clinic's limit. */
    UNSIGNED_NOTE(AttentionLevel.OVERDUE),
    /** Open, not on a break, and nothing is booked. */
    NO_NEXT_VISIT(AttentionLevel.OTHER);

    private final AttentionLevel level;

    AttentionKind(AttentionLevel level) {
        this.level = level;
    }

    public AttentionLevel level() {
        return level;
    }

    public boolean canBeSetAside() {
        return this != FLAG;
    }
}
