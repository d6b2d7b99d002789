package org.levator.letter.template;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.Choice;
import org.levator.letter.content.ContentItem;
import org.levator.letter.content.LetterItem;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.LetterText;
import org.levator.shared.Language;
import org.levator.shared.RecipientId;

/** The words of one kind of letter in one language, in one edition. */
public record Template(
        LetterTemplateId id, LetterKind kind, Language language, Wording wording, List<TemplateItem> items) {
    /** Every item is there from the start and visible; only what this kind needs and is not sensitive is on. */
    public LetterText begin(AddresseeKind addressee, RecipientId recipient) {
        var all = Arrays.stream(ContentItem.values()).map(this::item).toList();
        return new LetterText(
                kind,
                language,
                addressee,
                recipient,
                false,
                null,
                wording.question(),
                wording.expectation(),
                all,
                false);
    }

    private LetterItem item(ContentItem content) {
        return new LetterItem(content, text(content), kind.startsWith(content) ? Choice.INCLUDED : Choice.NOT_NEEDED);
    }

    /** In another language: words nobody changed since this template follow the other one, typed ones stay. */
    public LetterText translate(LetterText text, Template to) {
        var items = text.items().stream()
                .map(item -> new LetterItem(
                        item.content(),
                        swap(item.text(), text(item.content()), to.text(item.content())),
                        item.choice()))
                .toList();
        return new LetterText(
                text.kind(),
                to.language(),
                text.addressee(),
                text.recipient(),
                text.urgent(),
                text.matter(),
                swap(text.question(), wording.question(), to.wording().question()),
                swap(text.expectation(), wording.expectation(), to.wording().expectation()),
                items,
                text.toldOfWithheld());
    }

    private static String swap(String text, String from, String to) {
        return Objects.equals(text, from) ? to : text;
    }

    public String heading(ContentItem content) {
        return of(content).heading();
    }

    private String text(ContentItem content) {
        return of(content).text();
    }

    private TemplateItem of(ContentItem content) {
        return items.stream()
                .filter(item -> item.content() == content)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("template " + id + " has no " + content));
    }
}
