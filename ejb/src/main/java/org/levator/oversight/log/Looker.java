package org.levator.oversight.log;

import java.time.Instant;

/** One person who saw or changed something of the patients asked for, how often and when last. */
public record Looker(String by, String role, long times, Instant last) {}
