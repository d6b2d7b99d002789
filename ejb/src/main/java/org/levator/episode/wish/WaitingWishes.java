package org.levator.episode.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.levator.access.CareTeam;
import org.levator.access.OutsideCase;
import org.levator.shared.ClinicianId;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Submissions;

/** One wish waits at a time: said again it is the same, and taken back it waits no more. */
@ApplicationScoped
class WaitingWishes {
    @Inject
    Wishes wishes;

    @Inject
    CareTeam team;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    void record(SubmissionKey key, OutsideCase of, ClinicianId by) {
        submissions.once(key, of.episode().uuid(), () -> {
            wishes.takeTurn(of.episode());
            if (!wishes.isWaiting(of.episode())) {
                var lead = team.lastLead(of.episode());
                wishes.add(TherapistWish.recorded(
                        of, wishes.next(of.episode()), lead, LocalDate.now(clock), by, clock.instant()));
            }
        });
    }

    void takeBack(OutsideCase of, ClinicianId by) {
        wishes.waiting(of.episode()).forEach(wish -> wish.takeBack(by, clock.instant()));
    }
}
