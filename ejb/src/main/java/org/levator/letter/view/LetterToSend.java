package org.levator.letter.view;

import java.time.Instant;
import org.levator.shared.LetterId;

/** A letter as whoever sends it sees it: number, recipient, pages. Nothing of what is in it, nor whom it is about. */
public record LetterToSend(LetterId letter, String number, String recipient, int pages, Instant issuedAt, String fax) {}
