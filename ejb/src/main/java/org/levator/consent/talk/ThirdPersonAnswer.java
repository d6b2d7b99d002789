package org.levator.consent.talk;

/** What was said to the offer of a third person; {@link #OFFERED} is not yet an answer. */
public enum ThirdPersonAnswer {
    OFFERED,
    WANTED,
    DECLINED,
    UNAVAILABLE
}
