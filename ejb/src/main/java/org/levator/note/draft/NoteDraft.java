package org.levator.note.draft;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.annotations.Formula;
import org.levator.episode.visit.OpenedVisit;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NoteId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/**
 * What one author has typed about one visit and not signed yet. Each save names the revision it started from: one that started from
 * an older one changes nothing, so that two tabs never overwrite each other silently (NOT-2). Five earlier texts are kept.
 */
@Entity
public class NoteDraft {
    private static final int KEPT = 5;
    private static final int LOST_CHARACTERS = 20;
    private static final Duration BETWEEN_KEPT = Duration.ofMinutes(1);

    @EmbeddedId
    private NoteDraftId id;

    private VisitId visit;
    private EpisodeId episode;
    private PatientId patient;
    private ClinicianId author;
    private LocalDate serviceDate;
    private String content;
    private int revision;
    private Instant savedAt;
    private Instant begunAt; // null in one that was sealed before this was kept

    private NoteId reenters; // the wrong patient's note whose words it began with; else null

    @Formula("(select h.handed_over_at from handed_over_draft h where h.id = id)")
    private Instant handedOverAt; // null while it is its author's own

    private Instant sealedAt; // since when it is known to be the wrong patient's; else null

    @Column(insertable = false, updatable = false)
    private boolean waiting; // the database's: something stands in it and it is not sealed

    @ElementCollection
    @CollectionTable(name = "note_draft_revision", joinColumns = @JoinColumn(name = "note_draft_id"))
    @MapKeyColumn(name = "revision")
    private Map<Integer, DraftRevision> earlier;

    @Version
    private int version;

    protected NoteDraft() {}

    /** @param after the last revision that was sealed or signed, so that no page which showed it takes this one for its own; else 0 */
    static NoteDraft begun(OpenedVisit visit, LocalDate serviceDate, DraftText typed, Instant now, int after) {
        var draft = new NoteDraft();
        draft.id = NoteDraftId.random();
        draft.visit = visit.facts().id();
        draft.episode = visit.open().episode();
        draft.patient = visit.open().patient();
        draft.author = visit.open().clinician();
        draft.serviceDate = serviceDate;
        draft.content = typed.written();
        draft.revision = after + 1;
        draft.savedAt = now;
        draft.begunAt = now;
        draft.earlier = new TreeMap<>();
        return draft;
    }

    /** It began with what was signed for the wrong patient. */
    void reentering(NoteId sealed) {
        reenters = sealed;
    }

    Optional<Reentry> reentry() {
        return Optional.ofNullable(reenters).map(of -> new Reentry(new NoteId(id.uuid()), of));
    }

    /**
     * The same text sent again is saved already, whatever it started from.
     *
     * @param base the revision that the author saw
     * @return false if something else was saved meanwhile; then that stays, and is among the earlier texts whatever takes its place
     */
    boolean save(int base, DraftText typed, Instant now) {
        requireOwn();
        var text = typed.written();
        if (text.equals(content)) {
            return true;
        }
        if (base != revision) {
            keep();
            return false;
        }
        if (isWorthKeeping(text, now)) {
            keep();
        }
        content = text;
        revision++;
        savedAt = now;
        return true;
    }

    /** As it stands, unsigned: from now on the circle reads it and nobody writes it. */
    HandedOverDraft handOver(Instant now) {
        requireOwn();
        handedOverAt = now;
        return new HandedOverDraft(id, author, revision, now);
    }

    /** It stays as it stands, out of its patient's record for good; its entry among the sealed ones says why. */
    void seal(Instant at) {
        sealedAt = at;
    }

    private void requireOwn() {
        if (isHandedOver()) {
            throw new BrokenRule(DraftRule.HANDED_OVER);
        }
    }

    boolean isHandedOver() {
        return handedOverAt != null;
    }

    /** Not every three seconds: once a minute, whenever text disappears, and when an earlier text takes its place. */
    private boolean isWorthKeeping(String next, Instant now) {
        if (earlier.values().stream().anyMatch(before -> before.content().equals(next))) {
            return true;
        }
        var last = earlier.values().stream().map(DraftRevision::savedAt).max(Comparator.naturalOrder());
        return content.length() - next.length() >= LOST_CHARACTERS
                || last.map(at -> Duration.between(at, now).compareTo(BETWEEN_KEPT) >= 0)
                        .orElse(true);
    }

    private void keep() {
        earlier.put(revision, new DraftRevision(content, savedAt));
        while (earlier.size() > KEPT) {
            earlier.remove(Collections.min(earlier.keySet()));
        }
    }

    NoteDraftId id() {
        return id;
    }

    KeptDraft kept() {
        return new KeptDraft(row(), earlier(), isHandedOver() ? id : null);
    }

    DraftRow row() {
        return new DraftRow(revision, savedAt, DraftText.read(content));
    }

    /** The earlier texts, newest first. */
    List<DraftRow> earlier() {
        return earlier.entrySet().stream()
                .filter(e -> e.getKey() != revision)
                .sorted(Map.Entry.<Integer, DraftRevision>comparingByKey().reversed())
                .map(e -> new DraftRow(
                        e.getKey(),
                        e.getValue().savedAt(),
                        DraftText.read(e.getValue().content())))
                .toList();
    }

    BegunNote begun() {
        return new BegunNote(id, author, serviceDate, begunAt, DraftText.read(content));
    }

    EndedDraft ended() {
        return new EndedDraft(revision, begunAt);
    }

    VisitId visit() {
        return visit;
    }

    ClinicianId author() {
        return author;
    }

    LocalDate serviceDate() {
        return serviceDate;
    }
}
