package org.levator.episode.wish;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.CaseNumber;
import org.levator.shared.EpisodeId;
import org.levator.shared.PlainText;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

/** The same at the front desk, to whom a patient may rather say it: by the case's number and her name; no case is opened (ACC-2). */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.CLINIC_ADMIN})
public class WishTaking {
    @Inject
    CircleOfCare circle;

    @Inject
    WaitingWishes waiting;

    @Inject
    Wishes wishes;

    @Inject
    Clock clock;

    /** Of every open case. */
    public List<WishRow> waiting() {
        circle.lister(Act.VIEW_WISHES);
        var rows = wishes.waiting(LocalDate.now(clock));
        circle.listed(Act.VIEW_WISHES, rows.size());
        return rows;
    }

    /** An open one, however its number was typed. */
    public Optional<WishCase> find(@NotBlank @PlainText(max = 20) String number) {
        circle.lister(Act.CHOOSE_CASE);
        var found = wishes.caseOf(CaseNumber.of(number));
        circle.listed(Act.CHOOSE_CASE, (int) found.stream().count());
        return found;
    }

    public void record(@NotNull SubmissionKey key, @NotNull EpisodeId episode) {
        var by = circle.lister(Act.RECORD_WISH).clinician();
        waiting.record(key, circle.handledUnopened(episode, Act.RECORD_WISH), by);
    }

    /** She would rather stay with the therapist she has. */
    public void takeBack(@NotNull EpisodeId episode) {
        var by = circle.lister(Act.RECORD_WISH).clinician();
        waiting.takeBack(circle.handledUnopened(episode, Act.RECORD_WISH), by);
    }
}
