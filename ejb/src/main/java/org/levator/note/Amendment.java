package org.levator.note;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.hibernate.annotations.Immutable;
import org.levator.note.content.CanonicalText;
import org.levator.note.signed.AmendmentId;
import org.levator.note.signed.AmendmentKind;
import org.levator.note.signed.AmendmentRow;
import org.levator.note.signed.ErrorReason;
import org.levator.note.signed.Signer;
import org.levator.shared.ClinicianId;
import org.levator.shared.ContentHash;
import org.levator.shared.EpisodeId;
import org.levator.shared.NoteId;

/** Something said about a signed note after it was signed: an addendum, or that it was entered in error. Linked, and printed with it. */
@Entity(name = "NoteAmendment")
@Immutable
public class Amendment {
    private static final String TEXT = "text";

    @EmbeddedId
    private AmendmentId id;

    private NoteId note;
    private EpisodeId episode;

    @Enumerated(EnumType.STRING)
    private AmendmentKind kind;

    @Enumerated(EnumType.STRING)
    private ErrorReason reason;

    private ClinicianId author;
    private Signer signer;
    private Instant at;
    private String content;
    private ContentHash hash;

    protected Amendment() {}

    static Amendment addendum(Note note, ClinicianId author, Signer signer, Instant at, String text) {
        return of(note, AmendmentKind.ADDENDUM, null, author, signer, at, text);
    }

    static Amendment enteredInError(
            Note note, ErrorReason reason, ClinicianId author, Signer signer, Instant at, String text) {
        return of(note, AmendmentKind.ENTERED_IN_ERROR, reason, author, signer, at, text);
    }

    private static Amendment of(
            Note note,
            AmendmentKind kind,
            ErrorReason reason,
            ClinicianId author,
            Signer signer,
            Instant at,
            String text) {
        var amendment = new Amendment();
        amendment.id = AmendmentId.random();
        amendment.note = note.id();
        amendment.episode = note.episode();
        amendment.kind = kind;
        amendment.reason = reason;
        amendment.author = author;
        amendment.signer = signer;
        amendment.at = at;
        amendment.content = amendment.canonical(text);
        amendment.hash = ContentHash.of(amendment.content);
        return amendment;
    }

    private String canonical(String text) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("note", note.toString());
        parts.put("kind", kind.name());
        if (reason != null) {
            parts.put("reason", reason.name());
        }
        parts.put("signed", at.toString());
        parts.put("signer", signer.line());
        parts.put(TEXT, text);
        return CanonicalText.write(parts);
    }

    AmendmentRow row() {
        return new AmendmentRow(id, kind, reason, signer, at, text());
    }

    String text() {
        return CanonicalText.read(content).get(TEXT);
    }

    AmendmentId id() {
        return id;
    }

    NoteId note() {
        return note;
    }

    EpisodeId episode() {
        return episode;
    }

    ClinicianId author() {
        return author;
    }

    Instant at() {
        return at;
    }
}
