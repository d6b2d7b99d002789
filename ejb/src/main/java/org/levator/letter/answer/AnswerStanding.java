package org.levator.letter.answer;

import java.time.LocalDate;

/** Where a letter stands with its answer from now on; {@code by} is {@code null} if none is awaited by a day. */
public record AnswerStanding(AnswerKind state, LocalDate by) {}
