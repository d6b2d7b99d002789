package org.levator.episode.death;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.EpisodeId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Submissions;

/** A death that somebody else recorded, perhaps in another of the patient's cases, is told on home until it was seen (CAS-4). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class DeathTelling {
    @Inject
    CircleOfCare circle;

    @Inject
    Deaths deaths;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /** Of the cases that the caller leads or covers. */
    public List<DeathRow> unseen() {
        var caller = circle.lister(Act.VIEW_DEATHS);
        var rows = deaths.unseen(caller.clinician(), LocalDate.now(clock));
        circle.listed(Act.VIEW_DEATHS, rows.size());
        return rows;
    }

    /** Each colleague for herself; said again it is the same, and of a patient who lives after all there is nothing to say. */
    public void seen(@NotNull SubmissionKey key, @NotNull EpisodeId episode) {
        var open = circle.open(episode, Act.ACKNOWLEDGE_DEATH);
        submissions.once(key, episode.uuid(), () -> deaths.last(open)
                .filter(death -> !deaths.isSeen(open, death))
                .ifPresent(death -> deaths.add(DeathSeen.of(open, death, clock.instant()))));
    }
}
