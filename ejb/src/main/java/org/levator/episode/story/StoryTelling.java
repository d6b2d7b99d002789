package org.levator.episode.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.levator.access.CircleOfCare;
import org.levator.access.Relation;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.EpisodeId;
import org.levator.shared.Role;

/** The patient tells once, the circle reads, and whoever covers reads it first. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class StoryTelling {
    private static final Set<Relation> KNOW_HER = EnumSet.of(Relation.LEAD, Relation.ASSIGNED);

    @Inject
    CircleOfCare circle;

    @Inject
    Stories stories;

    @Inject
    Clock clock;

    public ToldOnce read(@NotNull EpisodeId episode) {
        var open = circle.open(episode, Act.VIEW_CASE);
        return new ToldOnce(stories.revisions(open), !KNOW_HER.contains(open.relation()));
    }

    /** The newest for whoever is to read it before a note or an exam; for who knows her nothing is looked up. */
    public ToldOnce readFirst(@NotNull EpisodeId episode) {
        var open = circle.open(episode, Act.VIEW_CASE);
        return KNOW_HER.contains(open.relation())
                ? new ToldOnce(List.of(), false)
                : new ToldOnce(stories.revisions(open).stream().limit(1).toList(), true);
    }

    /** @throws BrokenRule if somebody else saved in between */
    public void tell(@Valid @NotNull TellStory command) {
        var open = circle.open(command.episode(), Act.CHANGE_CASE);
        stories.hold(open);
        var newest = stories.revisions(open).stream().findFirst();
        if (newest.map(StoryRow::revision).orElse(0) != command.seen()) {
            throw new BrokenRule(StoryRule.CHANGED_MEANWHILE);
        }
        if (!newest.map(StoryRow::story).orElse(StoryWords.NOTHING).equals(command.story())) {
            stories.add(Story.recorded(
                    open.episode(), stories.next(open), command.story(), open.clinician(), clock.instant()));
        }
    }
}
