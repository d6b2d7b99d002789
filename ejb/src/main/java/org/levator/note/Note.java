package org.levator.note;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.levator.consent.talk.Component;
import org.levator.episode.visit.OpenedVisit;
import org.levator.note.attested.Attested;
import org.levator.note.content.CanonicalText;
import org.levator.note.content.NoteContent;
import org.levator.note.content.NoteTemplate;
import org.levator.note.draft.EndedDraft;
import org.levator.note.draft.Reentry;
import org.levator.note.review.NoteInReview;
import org.levator.note.signed.AmendmentRow;
import org.levator.note.signed.NoteRow;
import org.levator.note.signed.NoteRule;
import org.levator.note.signed.SignedNote;
import org.levator.note.signed.SignedText;
import org.levator.note.signed.Signer;
import org.levator.safety.screen.ScreenRow;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.ContentHash;
import org.levator.shared.EpisodeId;
import org.levator.shared.Language;
import org.levator.shared.NoteId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/**
 * A signed note. Its content is one text that says everything the signature is about; the database checks its hash and takes no
 * change. Whatever comes later is an {@link Amendment} beside it.
 */
@Entity
@Immutable
public class Note {
    @EmbeddedId
    private NoteId id;

    private VisitId visit;
    private EpisodeId episode;
    private PatientId patient;
    private ClinicianId author;

    @Enumerated(EnumType.STRING)
    private NoteTemplate template;

    @Enumerated(EnumType.STRING)
    private Language language;

    private LocalDate serviceDate;
    private Instant signedAt;
    private Signer signer;
    private boolean lateEntry;
    private boolean noRecordedConsent;
    private String content;
    private ContentHash hash;

    private int draftRevision; // the one that was signed
    private Instant begunAt; // its draft; null in a note that was signed before this was kept

    private NoteId reenters; // what was written for the wrong patient and sealed; else null

    protected Note() {}

    /**
     * @throws BrokenRule if nothing was written, a placeholder is open, or a finding without recorded consent is not explained
     */
    static Note signed(OpenedVisit visit, LocalDate serviceDate, NoteContent typed, Attested attested) {
        check(typed, attested);
        var note = new Note();
        var again = Optional.ofNullable(attested.reentry());
        note.id = again.map(Reentry::as).orElseGet(NoteId::random);
        note.reenters = again.map(Reentry::of).orElse(null);
        note.visit = visit.facts().id();
        note.episode = visit.open().episode();
        note.patient = visit.open().patient();
        note.author = visit.open().clinician();
        note.template = typed.template();
        note.language = attested.language();
        note.serviceDate = serviceDate;
        note.signedAt = attested.at();
        note.signer = attested.signer();
        note.lateEntry = !serviceDate.equals(attested.today()) || again.isPresent();
        note.noRecordedConsent = !attested.consented();
        note.content = note.text(typed, attested);
        note.hash = ContentHash.of(note.content);
        return note;
    }

    /** It is that draft, signed. */
    void ends(EndedDraft draft) {
        draftRevision = draft.revision();
        begunAt = draft.begunAt().isBefore(signedAt) ? draft.begunAt() : signedAt;
    }

    private static void check(NoteContent typed, Attested attested) {
        if (typed.isBlank()) {
            throw new BrokenRule(NoteRule.NOTHING_TO_SIGN);
        }
        if (typed.hasPlaceholder()) {
            throw new BrokenRule(NoteRule.PLACEHOLDER_OPEN);
        }
        if (!attested.consented() && attested.explanation() == null) {
            throw new BrokenRule(NoteRule.EXPLAIN_NO_CONSENT);
        }
    }

    private String text(NoteContent typed, Attested attested) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("note", id.toString());
        parts.put("patient", patient.toString());
        parts.put("case", episode.toString());
        parts.put("visit", visit.toString());
        parts.put("service date", serviceDate.toString());
        parts.put("signed", signedAt.toString());
        parts.put("signer", signer.line());
        parts.put("language", language.name());
        parts.putAll(new SignedText(typed, attested.redFlags().map(ScreenRow::outcome), attested.explanation())
                .parts(attested.uncovered()));
        return CanonicalText.write(parts);
    }

    NoteId id() {
        return id;
    }

    Language language() {
        return language;
    }

    EpisodeId episode() {
        return episode;
    }

    PatientId patient() {
        return patient;
    }

    ClinicianId author() {
        return author;
    }

    boolean isLateEntry() {
        return lateEntry;
    }

    boolean hasNoRecordedConsent() {
        return noRecordedConsent;
    }

    Instant signedAt() {
        return signedAt;
    }

    /** Since when it is in the record, unsigned at first. */
    Instant begunAt() {
        return begunAt == null ? signedAt : begunAt;
    }

    String content() {
        return content;
    }

    ContentHash hash() {
        return hash;
    }

    /** Whether one of the parts without recorded consent asks for an authorisation. */
    boolean hasUncoveredAuthorisedPart() {
        return uncovered().stream().anyMatch(Component::needsAuthorisation);
    }

    NoteInReview inReviewSince(Instant at) {
        return new NoteInReview(id, episode, patient, at);
    }

    boolean hasFindings() {
        return !text().content().findings().isEmpty();
    }

    SignedText text() {
        return SignedText.of(content);
    }

    /** What is signed as not covered by a consent. */
    Set<Component> uncovered() {
        return SignedText.uncovered(content);
    }

    LocalDate serviceDate() {
        return serviceDate;
    }

    /** Without what was said later. */
    SignedNote asSigned() {
        return signed(List.of(), false);
    }

    /** @param lostConsent a consent that it rested on was recorded for the wrong patient; what was signed stays as it is */
    SignedNote signed(List<AmendmentRow> amendments, boolean lostConsent) {
        return new SignedNote(row(amendments, lostConsent), text(), signer, language, hash.hex(), amendments);
    }

    private NoteRow row(List<AmendmentRow> amendments, boolean lostConsent) {
        long inError = amendments.stream().filter(AmendmentRow::inError).count();
        return new NoteRow(
                id,
                visit,
                episode,
                author,
                template,
                serviceDate,
                signedAt,
                signer.name(),
                lateEntry,
                noRecordedConsent || lostConsent,
                inError > 0,
                amendments.size() - inError);
    }
}
