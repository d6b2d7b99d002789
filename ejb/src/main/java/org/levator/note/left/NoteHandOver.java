package org.levator.note.left;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.levator.access.Relation;
import org.levator.audit.Act;
import org.levator.clinician.Clinicians;
import org.levator.episode.visit.VisitOpening;
import org.levator.note.draft.DraftRule;
import org.levator.note.draft.NoteDraftId;
import org.levator.note.draft.NoteDrafts;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** Whoever leaves, the clinic or the case's circle, hands over what she cannot sign any more (ACC-6): the circle reads it as it stands, and nobody ever signs it. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class NoteHandOver {
    @Inject
    VisitOpening visits;

    @Inject
    NoteDrafts drafts;

    @Inject
    Clinicians clinicians;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /** @throws BrokenRule for whoever stays, and if nothing was begun or it was handed over already */
    public NoteDraftId handOver(@Valid @NotNull HandOverDraft command) {
        var visit = visits.open(command.visit(), Act.WRITE_NOTE);
        if (visit.open().relation() != Relation.AUTHOR
                && clinicians.lastDayOf(visit.open().clinician()).isEmpty()) {
            throw new BrokenRule(DraftRule.ONLY_WHO_LEAVES);
        }
        return submissions.once(command.key(), NoteDraftId::new, NoteDraftId::uuid, () -> {
            drafts.hold(visit);
            return drafts.handOver(visit, clock.instant())
                    .orElseThrow(() -> new BrokenRule(DraftRule.NOTHING_TO_HAND_OVER));
        });
    }
}
