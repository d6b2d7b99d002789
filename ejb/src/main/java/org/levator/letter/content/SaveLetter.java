package org.levator.letter.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.levator.shared.LetterId;
import org.levator.shared.PlainText;
import org.levator.shared.RecipientId;
import org.levator.shared.Text;

/**
 * A draft as it stands on the page.
 *
 * @param version the one that the page was made from; another one in between is not overwritten
 * @param urgent whether the three texts after it go with the letter
 */
public record SaveLetter(
        @NotNull LetterId letter,
        int version,
        @NotNull AddresseeKind addressee,
        RecipientId recipient,
        boolean urgent,
        @PlainText(max = 1000) String urgentFlag,
        @PlainText(max = 300) String urgentOnset,
        @PlainText(max = 1000) String urgentAdvice,
        @PlainText(max = 2000) String question,
        @PlainText(max = 2000) String expectation,
        @NotNull List<@Valid @NotNull ItemText> items,
        boolean toldOfWithheld) {

    /** One item as typed. */
    public record ItemText(@NotNull ContentItem content, @PlainText(max = 8000) String text, @NotNull Choice choice) {
        LetterItem clean() {
            return new LetterItem(content, Text.clean(text), choice);
        }
    }

    /** What was typed in the place of what stood there; an item that the page did not show stays as it was. */
    public LetterText over(LetterText before) {
        return new LetterText(
                before.kind(),
                before.language(),
                addressee,
                recipient,
                urgent,
                new UrgentMatter(Text.clean(urgentFlag), Text.clean(urgentOnset), Text.clean(urgentAdvice)),
                Text.clean(question),
                Text.clean(expectation),
                before.items().stream().map(this::typed).toList(),
                toldOfWithheld);
    }

    private LetterItem typed(LetterItem before) {
        return items.stream()
                .filter(item -> item.content() == before.content())
                .findFirst()
                .map(ItemText::clean)
                .orElse(before);
    }

    @Override
    public String toString() {
        return "SaveLetter[" + letter + "]";
    }
}
