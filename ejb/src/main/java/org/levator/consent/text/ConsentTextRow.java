package org.levator.consent.text;

import java.time.LocalDate;
import org.levator.shared.Language;

/**
 * A consent text as it is shown, byte for byte.
 *
 * @param edition the same number in both languages for the same content
 * @param body paragraphs separated by an empty line
 * @param sha256 of the body in UTF-8, 64 hexadecimal digits
 */
public record ConsentTextRow(
        ConsentTextId id, int edition, Language language, LocalDate validFrom, String body, String sha256) {}
