package org.levator.note.signed;

import java.time.Instant;

/** An addendum, or why the note was entered in error; {@code reason} is {@code null} for an addendum. */
public record AmendmentRow(
        AmendmentId id, AmendmentKind kind, ErrorReason reason, Signer signer, Instant at, String text) {
    public boolean inError() {
        return kind == AmendmentKind.ENTERED_IN_ERROR;
    }

    @Override
    public String toString() {
        return "AmendmentRow[" + kind + ", " + at + "]";
    }
}
