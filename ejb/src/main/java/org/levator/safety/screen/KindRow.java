package org.levator.safety.screen;

/** One question of the list. */
public record KindRow(String code, Wording text, Wording advice, Urgency urgency, Pauses pauses, boolean onlyAlone) {}
