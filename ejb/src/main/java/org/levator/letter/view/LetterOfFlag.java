package org.levator.letter.view;

import java.io.Serializable;
import org.levator.shared.LetterId;

/**
 * The letter that was issued because of a flag.
 *
 * @param opens whether its case, which may be another of the patient's, opens for whoever reads the flag
 */
public record LetterOfFlag(LetterId id, boolean opens) implements Serializable {}
