package org.levator.letter.template;

import java.util.Arrays;
import java.util.UUID;
import org.levator.letter.content.ContentItem;
import org.levator.letter.content.LetterKind;
import org.levator.shared.Language;

/** A letter's words, few and in both languages. */
public final class Templates {
    private Templates() {}

    public static Template of(LetterKind kind, Language language) {
        var french = language == Language.FR;
        var wording = new Wording(
                french ? "Demande" : "Request",
                french ? "Madame, Monsieur," : "Dear [[recipient]],",
                french ? "Je vous écris au sujet de [[nom]]." : "I am writing about [[name]].",
                french ? "Que constatez-vous?" : "What do you find?",
                french ? "Merci de répondre par écrit." : "Please answer in writing.",
                french ? "Merci." : "Thank you.",
                french ? "Salutations distinguées." : "Sincerely,");
        var items = Arrays.stream(ContentItem.values())
                .map(content -> new TemplateItem(content, content.name(), text(content, french)))
                .toList();
        return new Template(new LetterTemplateId(UUID.randomUUID()), kind, language, wording, items);
    }

    private static String text(ContentItem content, boolean french) {
        return content == ContentItem.REASON ? french ? "[[motif]]" : "[[reason]]" : null;
    }
}
