package org.levator.episode.wish;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.access.OutsideCase;
import org.levator.access.Relation;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.EpisodeId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

/** That a patient would like another therapist, as anyone of her circle hears it: not her lead alone, whom it may be hard to tell (CAS-7). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class WishRecording {
    @Inject
    CircleOfCare circle;

    @Inject
    WaitingWishes waiting;

    @Inject
    Wishes wishes;

    @Inject
    Clock clock;

    public void record(@NotNull SubmissionKey key, @NotNull EpisodeId episode) {
        var open = circle.open(episode, Act.RECORD_WISH);
        waiting.record(key, of(open), open.clinician());
    }

    /**
     * She would rather stay with the therapist she has.
     *
     * @throws BrokenRule from the case's lead: it may be hard to tell her, and the wish must not end with her word; or from outside
     */
    public void takeBack(@NotNull EpisodeId episode) {
        var open = circle.open(episode, Act.RECORD_WISH).fromInside();
        if (open.relation() == Relation.LEAD) {
            throw new BrokenRule(WishRule.NOT_BY_ITS_LEAD);
        }
        waiting.takeBack(of(open), open.clinician());
    }

    /** Since when one waits. */
    public Optional<LocalDate> since(@NotNull EpisodeId episode) {
        var open = circle.open(episode, Act.VIEW_CASE);
        return wishes.waiting(open.episode()).stream()
                .map(TherapistWish::wishedOn)
                .findFirst();
    }

    /** Of the cases that she leads, for her to hand over. */
    public List<WishRow> waiting() {
        var caller = circle.lister(Act.VIEW_WISHES);
        var rows = wishes.waitingFor(caller.clinician(), LocalDate.now(clock));
        circle.listed(Act.VIEW_WISHES, rows.size());
        return rows;
    }

    private static OutsideCase of(OpenedCase open) {
        return new OutsideCase(open.episode(), open.patient());
    }
}
