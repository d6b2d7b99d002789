package org.levator.note.signed;

import java.util.List;
import org.levator.shared.Language;

/** A signed note as its page and its print show it, with everything that was said later. */
public record SignedNote(
        NoteRow row, SignedText text, Signer signer, Language language, String hash, List<AmendmentRow> amendments) {
    @Override
    public String toString() {
        return "SignedNote[" + row.id() + "]";
    }
}
