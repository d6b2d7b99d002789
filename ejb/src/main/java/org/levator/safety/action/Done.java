package org.levator.safety.action;

/**
 * One thing that was done about a flag, as its history shows it.
 *
 * @param seq which one, counted from 0
 * @param inError that it was entered in error and counts no more; else {@code null}
 */
public record Done(int seq, FlagAction action, InError inError) {
    public boolean counts() {
        return inError == null;
    }
}
