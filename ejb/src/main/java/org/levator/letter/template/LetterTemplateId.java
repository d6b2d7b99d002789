package org.levator.letter.template;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One edition of the words of one kind of letter in one language. */
@Embeddable
public record LetterTemplateId(UUID uuid) implements Serializable {}
