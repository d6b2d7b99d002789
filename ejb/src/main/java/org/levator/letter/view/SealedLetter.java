package org.levator.letter.view;

import java.util.List;
import org.levator.letter.content.LetterText;
import org.levator.letter.disclosure.DisclosureRow;

/**
 * A letter about the wrong patient, as the privacy officer reads it.
 *
 * @param items what was written in it, also what was not to go out
 * @param issued what went out; {@code null} of a draft
 */
public record SealedLetter(
        LetterState state,
        LetterText text,
        List<Item> items,
        LetterView.Issued issued,
        List<DisclosureRow> disclosures) {
    /** One item, under the heading that it has in the letter's language. */
    public record Item(String heading, String text) {}

    @Override
    public String toString() {
        return "SealedLetter[" + text.kind() + ", " + state + "]";
    }
}
