package org.levator.episode.description;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.Seals;
import org.levator.sealing.WrongEntry;
import org.levator.shared.BrokenRule;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** One revision of why she comes was about another patient: it leaves the record at once, and the one before it shows again (NOT-3). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class DescriptionSealing {
    @Inject
    CircleOfCare circle;

    @Inject
    Descriptions descriptions;

    @Inject
    Seals seals;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public Sealer sealer(@NotNull EpisodeId episode, @Min(1) int revision) {
        var open = circle.open(episode, Act.VIEW_CASE);
        return sealer(descriptions.get(revision, open), open);
    }

    private Sealer sealer(EpisodeDescription wrong, OpenedCase open) {
        return seals.sealer(open, wrong.authors(), wrong.recordedAt());
    }

    /** @throws BrokenRule if she may not seal it, or the right case is the same patient's or is described already */
    public void seal(@Valid @NotNull SealDescription command) {
        var open = circle.open(command.episode(), Act.CHANGE_CASE);
        submissions.once(command.key(), command.episode().uuid(), () -> seal(open, command));
    }

    private void seal(OpenedCase open, SealDescription command) {
        descriptions.hold(open);
        var wrong = descriptions.get(command.revision(), open);
        sealer(wrong, open).require(command.rightCase() != null);
        var again =
                command.rightCase() == null ? null : record(wrong.description(), open.patient(), command.rightCase());
        seals.seal(
                WrongEntry.of(SealedKind.DESCRIPTION, wrong.id().uuid(), open, wrong.recordedAt(), again),
                open.clinician(),
                command.reason());
    }

    private UUID record(Description wrong, PatientId from, EpisodeId rightCase) {
        var right = circle.open(rightCase, Act.CHANGE_CASE);
        Seals.requireAnother(from, right.patient());
        descriptions.hold(right);
        if (!descriptions.of(right).newest().equals(Description.NOTHING)) {
            throw new BrokenRule(DescriptionRule.WRITTEN_THERE_ALREADY);
        }
        var again = EpisodeDescription.recorded(
                right.episode(), descriptions.next(right.episode()), wrong, right.clinician(), clock.instant());
        descriptions.add(again);
        return again.id().uuid();
    }
}
