package org.levator.patient.mistake;

import java.io.Serializable;
import java.time.Instant;

/** One thing taken away, and by whom. */
public record RemovalRow(Mistaken mistaken, Instant at, String by) implements Serializable {}
