package org.levator.letter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.levator.shared.Language;

/** The words a letter starts from. An edition never changes: better words are the next edition. */
@Entity
@Immutable
public class LetterTemplate {
    @EmbeddedId
    private LetterTemplateId id;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int edition;
    private String title;
    private String greeting;
    private String opening;
    private String question;
    private String expectation;
    private String closing;
    private String farewell;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "letter_template_item", joinColumns = @JoinColumn(name = "letter_template_id"))
    private List<TemplateItem> items;

    protected LetterTemplate() {}

    static LetterTemplate of(
            LetterTemplateId id, LetterKind kind, Language language, Wording wording, List<TemplateItem> items) {
        var template = new LetterTemplate();
        template.id = id;
        template.kind = kind;
        template.language = language;
        template.edition = 1;
        template.title = wording.title();
        template.greeting = wording.greeting();
        template.opening = wording.opening();
        template.question = wording.question();
        template.expectation = wording.expectation();
        template.closing = wording.closing();
        template.farewell = wording.farewell();
        template.items = List.copyOf(items);
        return template;
    }

    LetterTemplateId id() {
        return id;
    }

    LetterKind kind() {
        return kind;
    }

    Language language() {
        return language;
    }

    Wording wording() {
        return new Wording(title, greeting, opening, question, expectation, closing, farewell);
    }

    String heading(ContentItem content) {
        return item(content).heading();
    }

    String text(ContentItem content) {
        return item(content).text();
    }

    private TemplateItem item(ContentItem content) {
        return items.stream()
                .filter(item -> item.content() == content)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("template " + id + " has no " + content));
    }

    /** The sentences around the items. */
    record Wording(
            String title,
            String greeting,
            String opening,
            String question,
            String expectation,
            String closing,
            String farewell) {
        Wording {
            Objects.requireNonNull(question);
            Objects.requireNonNull(expectation);
        }
    }
}
