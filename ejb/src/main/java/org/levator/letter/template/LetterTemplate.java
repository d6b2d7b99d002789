package org.levator.letter.template;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.levator.letter.content.LetterKind;
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

    Template template() {
        var wording = new Wording(title, greeting, opening, question, expectation, closing, farewell);
        return new Template(id, kind, language, wording, List.copyOf(items));
    }
}
