package org.levator.letter.sending;

import java.time.Instant;

/** One time that a letter left the clinic. */
public record SendingRow(SendingId id, SendingManner manner, String destination, int pages, Instant sentAt) {}
