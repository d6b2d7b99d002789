package org.levator.note.draft;

import org.levator.note.content.CanonicalText;
import org.levator.note.content.ContentText;
import org.levator.note.content.NoteContent;

/**
 * What stands on a note's page before it is signed.
 *
 * @param explanation why a part was worked on that no recorded consent covers, should that be asked when it is signed; else {@code null}
 */
public record DraftText(NoteContent content, String explanation) {
    private static final String EXPLANATION = "explanation";

    public static DraftText of(NoteContent content) {
        return new DraftText(content, null);
    }

    public static DraftText read(String text) {
        var parts = CanonicalText.read(text);
        return new DraftText(ContentText.content(parts), parts.get(EXPLANATION));
    }

    String written() {
        var parts = ContentText.parts(content);
        if (explanation != null) {
            parts.put(EXPLANATION, explanation);
        }
        return CanonicalText.write(parts);
    }

    public boolean isBlank() {
        return content.isBlank() && explanation == null;
    }

    @Override
    public String toString() {
        return "DraftText[" + content + "]";
    }
}
