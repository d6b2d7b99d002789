package org.levator.consent.talk;

/** The agreed signal. Any pulling away counts as one, agreed or not. */
public enum StopSignal {
    WORD_STOP,
    RAISED_HAND,
    SQUEEZE,
    OWN_WORD
}
