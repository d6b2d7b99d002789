package org.levator.audit;

import java.time.Instant;

/** How often someone did the same with one kind of information of one patient in a time, first and last. */
public record Look(String name, String role, Verb verb, Instant first, Instant last, int times) {}
