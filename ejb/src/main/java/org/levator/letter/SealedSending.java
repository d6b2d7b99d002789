package org.levator.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.letter.sending.LogSending;
import org.levator.letter.view.LetterToSend;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** Sending issued letters and logging how: reception sees recipient, number and pages, and opens none (ACC-2). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION})
public class SealedSending {
    @Inject
    CircleOfCare circle;

    @Inject
    IssuedLetters issued;

    @Inject
    LetterDispatch dispatch;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /** Issued and not sent yet: all for reception, her own for whoever wrote or signed them. */
    public List<LetterToSend> waiting() {
        var caller = circle.lister(Act.SEND_LETTER);
        var today = LocalDate.now(clock);
        var rows = caller.role().equals(Role.RECEPTION)
                ? issued.waiting(today)
                : issued.waitingOf(caller.clinician(), today);
        circle.listed(Act.SEND_LETTER, rows.size());
        return rows;
    }

    /** @throws NotFound if the letter was not issued, or was sent, or not for the caller */
    public LetterToSend waiting(@NotNull LetterId id) {
        var by = circle.openSealed(issued.caseOf(id), Act.SEND_LETTER);
        return issued.toSend(id, LocalDate.now(clock))
                .map(letter -> letter.opened(
                        issued.askedBefore(id).orElse(null), by.outsideUntil().orElse(null)))
                .orElseThrow(() -> new NotFound("letter to send"));
    }

    /**
     * Also of a letter that was sealed meanwhile: it happened. With it, by when an answer is expected, as far as whoever sends it knows; for
     * one that replaces another and of which she says nothing the day goes on that stood there.
     *
     * @return whether that stands: not if its answer came meanwhile, or the circle has ended it
     */
    public boolean log(@Valid @NotNull LogSending command) {
        var of = issued.caseOf(command.letter());
        var by = circle.openSealed(of, Act.SEND_LETTER).clinician();
        var letter = issued.sealed(command.letter(), of.patient());
        submissions.once(command.key(), command.letter().uuid(), () -> dispatch.log(command, letter, by));
        return LetterDispatch.stands(command, letter);
    }
}
