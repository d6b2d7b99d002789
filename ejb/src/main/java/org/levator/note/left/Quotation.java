package org.levator.note.left;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.levator.note.content.NoteContent;
import org.levator.note.content.Section;
import org.levator.note.draft.DraftText;
import org.levator.shared.Language;

/** What somebody else wrote and did not sign, section by section, under a line that says whose words they are. Ratings, findings and what explains them stay hers. */
public record Quotation(LeftDraft quoted, Language language) {
    public DraftText after(DraftText own) {
        return new DraftText(after(own.content()), own.explanation());
    }

    private NoteContent after(NoteContent own) {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        sections.putAll(own.sections());
        quoted.content()
                .sections()
                .forEach((section, text) ->
                        sections.merge(section, source() + "\n" + text, (written, more) -> written + "\n\n" + more));
        return new NoteContent(own.template(), sections, own.ratings(), own.findings());
    }

    private String source() {
        var words = ResourceBundle.getBundle("org.levator.note.left.quotation", language.locale());
        return MessageFormat.format(
                words.getString("from"),
                quoted.row().author(),
                quoted.row().serviceDate().toString());
    }
}
