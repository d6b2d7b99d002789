package org.levator.note.left;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.clinician.Clinicians;
import org.levator.episode.visit.VisitOpening;
import org.levator.note.draft.NoteDraftId;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.Role;

/** Unsigned notes whose author handed them over or left: the case's circle reads them (ACC-6). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class LeftNotes {
    @Inject
    CircleOfCare circle;

    @Inject
    VisitOpening visits;

    @Inject
    LeftDrafts left;

    @Inject
    Clinicians clinicians;

    @Inject
    Clock clock;

    public List<LeftDraftRow> ofCase(@NotNull EpisodeId episode) {
        return left.of(circle.open(episode, Act.VIEW_NOTE), today());
    }

    /** @throws NotFound while its author is in the circle and has not handed it over */
    public LeftDraft read(@NotNull NoteDraftId id) {
        var visit = visits.open(left.visitOf(id), Act.VIEW_NOTE);
        return left.find(id, visit.open(), today()).orElseThrow(() -> new NotFound("note"));
    }

    /** How many notes somebody who leaves has still to sign or to hand over, and none of who stays; a number and no more (ACC-2). */
    @RolesAllowed(Role.CLINIC_ADMIN)
    public long unsignedBy(@NotNull ClinicianId author) {
        circle.lister(Act.VIEW_LEAVING);
        var unsigned = clinicians.lastDayOf(author).isPresent() ? left.unsigned(author) : 0;
        circle.listed(Act.VIEW_LEAVING, Math.toIntExact(unsigned));
        return unsigned;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
