package org.levator.episode.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Set;
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
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** One revision of a story was another patient's: it leaves the record at once, and the one before it shows again (NOT-3, CAS-6). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class StorySealing {
    @Inject
    CircleOfCare circle;

    @Inject
    Stories stories;

    @Inject
    Seals seals;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public Sealer sealer(@NotNull EpisodeId episode, @Min(1) int revision) {
        var open = circle.open(episode, Act.VIEW_CASE);
        return sealer(stories.get(revision, open), open);
    }

    private Sealer sealer(Story story, OpenedCase open) {
        return seals.sealer(open, Set.of(story.recordedBy()), story.recordedAt());
    }

    /** @throws BrokenRule if somebody else recorded it who could seal it herself, or the right case is the same patient's or has a story */
    public void seal(@Valid @NotNull SealStory command) {
        var open = circle.open(command.episode(), Act.CHANGE_CASE);
        submissions.once(command.key(), command.episode().uuid(), () -> seal(open, command));
    }

    private void seal(OpenedCase open, SealStory command) {
        stories.hold(open);
        var story = stories.get(command.revision(), open);
        sealer(story, open).require(command.rightCase() != null);
        var again = command.rightCase() == null ? null : record(story, open, command.rightCase());
        var wrong = WrongEntry.of(SealedKind.STORY, story.id().uuid(), open, story.recordedAt(), again);
        seals.seal(wrong, open.clinician(), command.reason());
    }

    private UUID record(Story wrong, OpenedCase from, EpisodeId rightCase) {
        var right = circle.open(rightCase, Act.CHANGE_CASE);
        Seals.requireAnother(from.patient(), right.patient());
        stories.hold(right);
        if (!stories.revisions(right).isEmpty()) {
            throw new BrokenRule(StoryRule.TOLD_THERE_ALREADY);
        }
        var again =
                Story.recorded(right.episode(), stories.next(right), wrong.words(), right.clinician(), clock.instant());
        stories.add(again);
        return again.id().uuid();
    }
}
