package org.levator.web.note;

import java.io.Serializable;
import org.levator.note.AddAddendum;
import org.levator.note.MarkInError;
import org.levator.note.signed.ErrorReason;
import org.levator.shared.NoteId;
import org.levator.shared.SubmissionKey;

/** What is said about a signed note. */
public class AmendForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private String text;
    private ErrorReason reason;

    AddAddendum addendum(NoteId note) {
        return new AddAddendum(key, note, text);
    }

    MarkInError error(NoteId note) {
        return new MarkInError(key, note, reason, text);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ErrorReason getReason() {
        return reason;
    }

    public void setReason(ErrorReason reason) {
        this.reason = reason;
    }
}
