package org.levator.letter.view;

import java.io.Serializable;
import org.levator.shared.LetterId;

/**
 * The letter that was begun in another's place.
 *
 * @param done it has taken that place ({@link LetterConditions#NOT_REPLACED}); until then the one before is still asked after
 */
public record LetterReplacement(LetterId id, boolean done) implements Serializable {}
