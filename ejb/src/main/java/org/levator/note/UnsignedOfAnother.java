package org.levator.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.levator.access.Relation;
import org.levator.audit.Act;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitOpening;
import org.levator.note.draft.BegunNote;
import org.levator.note.draft.DraftRule;
import org.levator.note.draft.DraftToSeal;
import org.levator.note.draft.NoteDraftId;
import org.levator.note.draft.NoteDrafts;
import org.levator.note.draft.SealDraft;
import org.levator.note.left.LeftDrafts;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.Seals;
import org.levator.sealing.WrongEntry;
import org.levator.shared.BrokenRule;
import org.levator.shared.NotFound;
import org.levator.shared.VisitId;

/** Seals an unsigned note of the wrong patient: its author's, or one that somebody who cannot say it any more left behind. */
@ApplicationScoped
class UnsignedOfAnother {
    @Inject
    VisitOpening visits;

    @Inject
    BeginningAgain beginning;

    @Inject
    NoteDrafts drafts;

    @Inject
    LeftDrafts left;

    @Inject
    Notes notes;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    OpenedVisit open(NoteDraftId id, Act act) {
        return visits.open(left.visitOf(id), act);
    }

    DraftToSeal own(VisitId id) {
        var visit = visits.open(id, Act.VIEW_NOTE);
        return toSeal(drafts.own(visit).orElseThrow(() -> new BrokenRule(DraftRule.NOTHING_TYPED)), visit);
    }

    DraftToSeal toSeal(NoteDraftId id, OpenedVisit visit) {
        var unplaced = visit.open().relation() == Relation.AUTHOR;
        var draft = read(id, visit);
        return new DraftToSeal(
                id,
                visit.facts().id(),
                visit.open().episode(),
                draft.serviceDate(),
                sealer(draft, visit),
                unplaced ? notes.nameOf(visit) : null);
    }

    void seal(OpenedVisit visit, SealDraft command) {
        drafts.hold(visit);
        var draft = read(command.draft(), visit);
        var open = visit.open();
        sealer(draft, visit).require(command.rightVisit() != null);
        var again = Optional.ofNullable(command.rightVisit())
                .map(id -> beginning.begin(id, open.patient(), draft.text(), null))
                .map(NoteDraftId::uuid);
        var wrong = new WrongEntry(
                SealedKind.DRAFT,
                draft.id().uuid(),
                open.episode(),
                open.patient(),
                draft.begunAt(),
                again.orElse(null));
        drafts.seal(draft.id(), visit, seals.seal(wrong, open.clinician(), command.reason()));
    }

    private Sealer sealer(BegunNote draft, OpenedVisit visit) {
        return seals.sealer(visit.open(), Set.of(draft.author()), draft.serviceDate());
    }

    private BegunNote read(NoteDraftId id, OpenedVisit visit) {
        return drafts.begun(id, visit)
                .filter(draft -> draft.author().equals(visit.open().clinician()) || isLeft(id, visit))
                .orElseThrow(() -> new NotFound("note"));
    }

    private boolean isLeft(NoteDraftId id, OpenedVisit visit) {
        return left.find(id, visit.open(), LocalDate.now(clock)).isPresent();
    }
}
