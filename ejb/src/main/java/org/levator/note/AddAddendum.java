package org.levator.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.NoteId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** Something to add to a signed note. */
public record AddAddendum(
        @NotNull SubmissionKey key, @NotNull NoteId note, @NotBlank @PlainText(max = 20_000) String text) {
    public AddAddendum {
        text = Text.clean(text);
    }

    @Override
    public String toString() {
        return "AddAddendum[" + note + "]";
    }
}
