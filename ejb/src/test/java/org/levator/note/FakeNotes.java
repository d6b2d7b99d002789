package org.levator.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levator.access.OpenedCase;
import org.levator.episode.visit.OpenedVisit;
import org.levator.note.review.FakeReviews;
import org.levator.note.signed.AmendmentId;
import org.levator.note.signed.AmendmentRow;
import org.levator.note.signed.ErrorReason;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.NoteId;

/** Notes of one case in memory. */
class FakeNotes extends Notes {
    final Map<NoteId, Note> stored = new HashMap<>();
    final Map<NoteId, List<AmendmentRow>> amended = new HashMap<>();
    final Map<AmendmentId, Amendment> said = new LinkedHashMap<>();
    final FakeReviews opened = new FakeReviews();

    FakeNotes() {
        reviews = opened;
    }

    @Override
    void keep(Note note) {
        stored.put(note.id(), note);
        amended.put(note.id(), new ArrayList<>());
    }

    @Override
    void add(Amendment amendment) {
        amended.get(amendment.note()).add(amendment.row());
        said.put(amendment.id(), amendment);
    }

    @Override
    Note get(NoteId id, OpenedCase open) {
        return Optional.ofNullable(stored.get(id))
                .filter(note -> amendments(note).stream().noneMatch(a -> a.reason() == ErrorReason.WRONG_PATIENT))
                .orElseThrow(() -> new NotFound("note"));
    }

    @Override
    EpisodeId episodeOf(NoteId id) {
        return Optional.ofNullable(stored.get(id)).map(Note::episode).orElseGet(() -> new EpisodeId(id.uuid()));
    }

    @Override
    EpisodeId episodeOf(AmendmentId id) {
        return Optional.ofNullable(said.get(id)).map(Amendment::episode).orElseGet(() -> new EpisodeId(id.uuid()));
    }

    @Override
    Amendment addendum(AmendmentId id, OpenedCase open) {
        return Optional.ofNullable(said.get(id)).orElseThrow(() -> new NotFound("addendum"));
    }

    @Override
    Optional<Note> lastOf(OpenedVisit visit) {
        return stored.values().stream()
                .filter(note ->
                        note.asSigned().row().visit().equals(visit.facts().id()))
                .findFirst();
    }

    @Override
    Optional<Note> valid(OpenedVisit visit) {
        return stored.values().stream()
                .filter(note -> amendments(note).stream().noneMatch(AmendmentRow::inError))
                .filter(note -> note.author().equals(visit.open().clinician())
                        && note.episode().equals(visit.open().episode()))
                .findFirst();
    }

    @Override
    PersonName nameOf(OpenedVisit visit) {
        return new PersonName("Bea", "Vale");
    }

    @Override
    Optional<Note> lastBeside(OpenedVisit visit) {
        return Optional.empty();
    }

    @Override
    List<AmendmentRow> amendments(Note note) {
        return amended.get(note.id());
    }
}
