package org.levator.safety;

/** One flag with what was done about it. */
public record FlagPage(FlagRow flag, FlagDetail detail) {}
