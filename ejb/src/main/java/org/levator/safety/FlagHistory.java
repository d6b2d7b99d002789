package org.levator.safety;

/** One flag with what was done about it. */
public record FlagHistory(FlagRow flag, FlagDetail detail) {}
