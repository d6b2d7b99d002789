package org.levator.letter.answer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a letter stands with its answer.
 *
 * @param state {@code null} while nothing was recorded
 * @param by the day by which an answer is awaited; {@code null} if none is
 * @param steps all that was recorded, oldest first
 */
public record AnswerCourse(AnswerKind state, LocalDate by, List<AnswerRow> steps) implements Serializable {}
